/** One line while it is being filled: words, tabs and leaders from left to right. */

import type { Alignment, RunProperties, TabStop } from "../../word/document-tree.ts";
import type { Faces } from "./fonts.ts";
import type { Fragment, Mark } from "./laid-out.ts";
import type { LineContent } from "./line-height.ts";
import { joinItems, type LineItem, stretchSpaces } from "./line-items.ts";
import { widthOf } from "./measure-text.ts";
import type { Piece } from "./split-text.ts";
import { beginOf, cursorAt, cursorBehind, endOf, roundedEnd, type TextCursor } from "./text-cursor.ts";

/** A tab whose text is being gathered, to be put around its stop. */
interface OpenTab {
  readonly stop: TabStop;
  readonly from: number;
  readonly firstItem: number;
  readonly look: RunProperties;
}

export interface LineStart {
  readonly left: number;
  readonly right: number;
  readonly faces: Faces;
  /** The text before ended with a break. */
  readonly afterBreak: boolean;
  /** The look of the paragraph's end: text that a line of pictures leaves room for has it. */
  readonly mark: RunProperties;
}

/** Places are pt from the text area's left edge. */
export class LineFiller {
  readonly #right: number;
  readonly #faces: Faces;
  readonly #mark: RunProperties;
  readonly #items: LineItem[] = [];
  readonly #looks: LineContent[] = [];
  #start: number;
  #cursor: TextCursor;
  #openTab: OpenTab | undefined;
  #itemsBeforeLastTab = 0;
  #separated: boolean;

  constructor({ left, right, faces, afterBreak, mark }: LineStart) {
    this.#start = left;
    this.#cursor = cursorAt(left);
    this.#right = right;
    this.#faces = faces;
    this.#mark = mark;
    this.#separated = afterBreak;
  }

  get cursor(): number {
    return this.#closedCursor(roundedEnd(this.#cursor));
  }

  get isEmpty(): boolean {
    return this.#items.length === 0 && this.#looks.length === 0;
  }

  /** The looks and pictures that give the line its height. */
  get looks(): readonly LineContent[] {
    return this.#looks;
  }

  /** @param beyond what there must be room for behind the texts, pt */
  hasRoomFor(pieces: readonly Piece[], beyond: number): boolean {
    const end = endOf(pieces.reduce(cursorBehind, this.#cursor));
    return this.#closedCursor(end + beyond) <= this.#right + tolerance;
  }

  /** @param as `space`: text that stretches, or hangs over the line's end */
  add(piece: Piece, as: Mark | "space"): void {
    const mark = piece.picture === undefined ? (as === "space" ? "text" : as) : "picture";
    const x = beginOf(this.#cursor, piece);
    this.#items.push({ x, piece, mark, space: as === "space", separated: this.#separated });
    this.#separated = false;
    this.#looks.push(contentOf(piece, this.#mark));
    this.#cursor = cursorBehind(this.#cursor, piece);
  }

  /** Moves the line's beginning, for a list number that stands to the left of it. */
  moveStart(x: number): void {
    this.#start = x;
    this.#cursor = cursorAt(x);
  }

  addTab(stop: TabStop, look: RunProperties): void {
    this.#closeTab();
    this.#separated = true;
    this.#looks.push(look);
    const from = roundedEnd(this.#cursor);
    this.#cursor = cursorAt(from);
    this.#openTab = { stop, from, firstItem: this.#items.length, look };
    this.#itemsBeforeLastTab = this.#items.length;
    if (stop.alignment === "left") this.#closeTab();
  }

  /** The line's texts at their places. @param stretch the line is justified to the right edge */
  finish(alignment: Alignment, stretch: boolean): readonly Fragment[] {
    this.#closeTab();
    const end = this.#endOfText();
    const rest = this.#right - end;
    if (alignment === "center") this.#shift(0, rest / 2);
    if (alignment === "right") this.#shift(0, rest);
    if (stretch && rest > 0) stretchSpaces(this.#items, this.#itemsBeforeLastTab, rest);
    return joinItems(this.#items);
  }

  /** Where the cursor would be if the open tab were closed with the text up to here. */
  #closedCursor(cursor: number): number {
    const tab = this.#openTab;
    return tab === undefined ? cursor : cursor + this.#tabWidth(tab, cursor - tab.from);
  }

  #tabWidth({ stop, from }: OpenTab, textWidth: number): number {
    const part = stop.alignment === "center" ? textWidth / 2 : textWidth;
    const wanted = stop.alignment === "left" ? stop.position : stop.position - part;
    return Math.max(0, Math.min(wanted, Math.max(this.#right - textWidth, from)) - from);
  }

  #closeTab(): void {
    const tab = this.#openTab;
    if (tab === undefined) return;
    const width = this.#tabWidth(tab, this.#endOfText(tab.firstItem, tab.from) - tab.from);
    this.#openTab = undefined;
    this.#shift(tab.firstItem, width);
    this.#cursor = cursorAt(roundedEnd(this.#cursor) + width);
    this.#addLeader(tab, width);
  }

  /** A leader begins where the tab does; one of underscores is a rule without a gap, so that its last two overlap. */
  #addLeader({ stop, from, look, firstItem }: OpenTab, width: number): void {
    if (stop.leader === undefined) return;
    const properties = { ...look, underline: false, strike: false, caps: false };
    const one = widthOf(stop.leader, properties, this.#faces);
    const count = Math.floor(width / one + halfTwip);
    const text = stop.leader.repeat(count);
    const piece = { text, width: one * count, properties };
    const leader = { piece, mark: "leader", space: false, separated: false } as const;
    const items = [{ ...leader, x: from }];
    if (stop.leader === "_" && width - piece.width > halfTwip) {
      items.push({ ...leader, x: from + width - one, piece: { ...piece, text: stop.leader, width: one } });
    }
    this.#items.splice(firstItem, 0, ...items);
    this.#itemsBeforeLastTab += items.length;
  }

  #shift(firstItem: number, by: number): void {
    for (const item of this.#items.slice(firstItem)) item.x += by;
  }

  /** Spaces at the end hang over and don't count. */
  #endOfText(firstItem = 0, otherwise = this.#start): number {
    const last = this.#items.slice(firstItem).findLast(({ space }) => !space);
    return last === undefined ? Math.max(otherwise, this.#start) : last.x + last.piece.width;
  }
}

function contentOf({ picture, properties }: Piece, mark: RunProperties): LineContent {
  return picture === undefined ? properties : { pictureHeight: picture.height, look: mark };
}

/** Sums of many widths differ in their last digits. */
const tolerance = 0.001;

/** Places are whole twips in LibreOffice: a leader that is too long by less than half of one fits. */
const halfTwip = 1 / 40;
