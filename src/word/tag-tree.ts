/** Builds the tree of a template's tags: what is opened must be closed, in order, and in a place that can be repeated. */

import type { Bilingual, Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { oversizedWordFile } from "../diagnostics/word-file.ts";
import { crossedBlock, misplacedBlock, unclosedBlock, unopenedBlock } from "../diagnostics/word-tags.ts";
import type { Tag } from "./read-tag.ts";
import type { TemplateTag } from "./template-tag.ts";

/** Where a tag was found: the paragraph for messages, its cell and table for what a block may span. */
export interface TagSite {
  readonly written: string;
  readonly place: Place;
  readonly cell: number;
  readonly table: number;
}

interface OpenBlock {
  readonly tag: Tag & { readonly kind: "open" };
  readonly site: TagSite;
  readonly children: TemplateTag[];
}

/** Whatever a form repeats, a few levels are enough; each is a call inside a call for all that read the tree. */
const mostDepth = 20;

const tooDeep: Bilingual = {
  vi: `các khối {{#…}} lồng nhau quá ${mostDepth} tầng`,
  en: `its blocks {{#…}} stand in one another more than ${mostDepth} levels deep`,
};

export class TagTree {
  private readonly roots: TemplateTag[] = [];
  private readonly open: OpenBlock[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  /** Every block that was closed so far is the one that was opened last, and none stands too deep. */
  private isNested = true;

  /** Takes the next tag of the text. */
  add(tag: Tag, site: TagSite): void {
    if (tag.kind === "open") this.open.push({ tag, site, children: [] });
    if (tag.kind === "open" && this.open.length === mostDepth + 1) {
      this.isNested = false;
      this.diagnostics.push(oversizedWordFile({ what: tooDeep }, site.place));
    }
    if (tag.kind === "close") this.close(tag.name, site);
    if (tag.kind === "value" || tag.kind === "prose" || tag.kind === "table")
      this.siblings().push({ kind: tag.kind, expression: tag.expression, children: [], ...shown(site) });
    if (tag.kind === "part") this.siblings().push({ kind: "part", name: tag.name, ...shown(site) });
  }

  /** @returns no tags where it can't be told which of them stand in which block */
  finish(): { readonly tags: readonly TemplateTag[]; readonly diagnostics: readonly Diagnostic[] } {
    const unclosed = this.open.map(({ site }) => unclosedBlock(site, site.place));
    const isSound = this.isNested && unclosed.length === 0;
    return { tags: isSound ? this.roots : [], diagnostics: [...this.diagnostics, ...unclosed] };
  }

  private siblings(): TemplateTag[] {
    return this.open.at(-1)?.children ?? this.roots;
  }

  private close(name: string, site: TagSite): void {
    const block = this.open.pop();
    if (block === undefined) {
      this.isNested = false;
      this.diagnostics.push(unopenedBlock(site, site.place));
      return;
    }
    if (name !== "" && name !== block.tag.name) {
      this.isNested = false;
      this.diagnostics.push(crossedBlock({ opening: block.site.written, closing: site.written }, site.place));
    } else if (!canBeRepeated(block.site, site))
      this.diagnostics.push(misplacedBlock(block.site, block.site.place));
    const { block: kind, expression } = block.tag;
    this.siblings().push({ kind, expression, children: block.children, ...shown(block.site) });
  }
}

/** In one cell (or outside all tables) the text between is repeated, in cells of one table the rows are. */
function canBeRepeated(opening: TagSite, closing: TagSite): boolean {
  return opening.cell === closing.cell || (opening.table === closing.table && opening.table !== 0);
}

function shown({ written, place }: TagSite): { written: string; place: Place } {
  return { written, place };
}
