/** Reads what the documents of a template have in common, once for all of them: styles, lists, fonts of the theme. */

import type { OpenEntries } from "./open-entries.ts";
import { readNumbering } from "./read-numbering.ts";
import { readStyles } from "./read-styles.ts";
import { readThemeFonts } from "./read-theme-fonts.ts";
import type { Formatting } from "./reading-context.ts";
import { rememberLooks } from "./remember-looks.ts";
import type { XmlElement } from "./xml.ts";

/** The roots of the entries that say how text is dressed; the same bytes have the same root. */
interface Roots {
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly theme: XmlElement | undefined;
}

const known = new WeakMap<XmlElement, { readonly roots: Roots; readonly formatting: Formatting }>();

export function readFormatting(open: OpenEntries): Formatting {
  const roots = {
    numbering: open.ofKind("numbering"),
    styles: open.ofKind("styles"),
    theme: open.ofKind("theme"),
  };
  const before = roots.styles && known.get(roots.styles);
  if (before !== undefined && isSame(before.roots, roots)) return before.formatting;
  const formatting: Formatting = {
    styles: readStyles(roots.styles),
    lists: readNumbering(roots.numbering),
    themeFonts: readThemeFonts(roots.theme),
    looks: { paragraphs: rememberLooks(), runs: rememberLooks() },
  };
  if (roots.styles !== undefined) known.set(roots.styles, { roots, formatting });
  return formatting;
}

function isSame(one: Roots, other: Roots): boolean {
  return one.styles === other.styles && one.numbering === other.numbering && one.theme === other.theme;
}
