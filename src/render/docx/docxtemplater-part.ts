/** The pieces into which docxtemplater cuts an entry, as far as our module reads and extends them. */

export interface DocxPart {
  readonly type: "tag" | "content" | "placeholder";
  /** XML for tags and content, the name for a placeholder. */
  readonly value: string;
  /** For tags: `w:p`, `start`. */
  readonly tag?: string;
  readonly position?: string;
  /** Which module prints a placeholder; none for a plain value. */
  readonly module?: string;
  /** What stood between the braces. */
  readonly raw?: string;
  /** Ours: the text of the paragraph around a placeholder. */
  paragraph?: string;
  /** Ours: what the paragraph of a prose or table tag looks like. */
  frame?: BlockFrame;
}

/** What prose, or a table's text, takes over from the paragraph of its tag. */
export interface BlockFrame {
  /** `<w:pPr>…</w:pPr>` or nothing. */
  readonly paragraphProperties: string;
  /** `<w:rPr>…</w:rPr>` or nothing. */
  readonly runProperties: string;
  /** Width of the text in twips; undefined where no table may stand (in a cell, header or footer). */
  readonly textWidth: number | undefined;
}

/** Where docxtemplater is in its loops when it asks for a value. */
export interface DocxContext {
  readonly meta: { readonly part: DocxPart };
  readonly scopeList: readonly unknown[];
  /** One for each scope but the first: what kind of value opened it; `true` and `false` open no scope of ours. */
  readonly scopeTypes: readonly ("array" | "object" | boolean)[];
  readonly scopePathItem: readonly number[];
  readonly scopePathLength: readonly number[];
}

export const proseModule = "ho-so/prose";
export const tableModule = "ho-so/table";

export function isStart(part: DocxPart | undefined, tag: string): boolean {
  return part?.type === "tag" && part.tag === tag && part.position === "start";
}

export function isEnd(part: DocxPart | undefined, tag: string): boolean {
  return part?.type === "tag" && part.tag === tag && part.position === "end";
}
