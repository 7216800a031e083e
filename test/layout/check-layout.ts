/** Compares a document's pages with the table of its style. */

import type { PdfPageText } from "../support/pdf-text.ts";
import { checkBody } from "./check-body.ts";
import { atTheEnd, checkComponent, type PlacedComponent } from "./check-component.ts";
import { checkPages } from "./check-pages.ts";
import type { ExpectedTexts } from "./expected-texts.ts";
import { findComponent } from "./find-component.ts";
import { linesOf } from "./page-lines.ts";
import type { ComponentRule, StyleTable } from "./style-table.ts";

export interface LayoutFault {
  readonly component: string;
  readonly expected: string;
  readonly found: string;
}

export interface LayoutToCheck {
  readonly pages: readonly PdfPageText[];
  readonly texts: ExpectedTexts;
  readonly table: StyleTable;
}

export function checkLayout({ pages, texts, table }: LayoutToCheck): LayoutFault[] {
  const lines = linesOf(pages);
  const faults: LayoutFault[] = [...checkPages(pages, lines, table), ...checkBody(pages, lines, table)];
  const placed = new Map<string, PlacedComponent>();
  for (const [name, rule] of Object.entries(table.components)) {
    const text = textOf(name, rule, texts);
    if (text === undefined) continue;
    const wanted = { text, last: atTheEnd.includes(name), begins: name === "addresseeLabel" };
    const found = findComponent(lines, wanted);
    if (found === undefined) faults.push({ component: name, expected: `«${text}»`, found: "nothing" });
    else placed.set(name, { name, text, lines: found });
  }
  for (const component of placed.values()) {
    const rule = table.components[component.name];
    if (rule !== undefined) faults.push(...checkComponent(component, { rule, placed, pages, table }));
  }
  return faults;
}

function textOf(
  name: string,
  { text, prefix = "" }: ComponentRule,
  texts: ExpectedTexts,
): string | undefined {
  if (text !== undefined) return standsBeside(name, texts) ? text : undefined;
  return texts[name] && `${prefix}${texts[name]}`;
}

/** Fixed words stand only where what they belong to does: a mark above a number, a motto under a headline. */
function standsBeside(name: string, texts: ExpectedTexts): boolean {
  const beside: Readonly<Record<string, string>> = {
    mark: "number",
    motto: "headline",
    separator: "separator",
  };
  return texts[beside[name] ?? name] !== undefined;
}
