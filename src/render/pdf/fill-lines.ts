/** Breaks a paragraph into lines of a given width. */

import type { LineSpacing, Paragraph, RunProperties } from "../../word/document-tree.ts";
import type { Faces } from "./fonts.ts";
import type { Line } from "./laid-out.ts";
import { LineFiller } from "./line-filler.ts";
import { lineBoxOf } from "./line-height.ts";
import { widthOf } from "./measure-text.ts";
import { type FieldText, type Piece, type Segment, splitText, type Word } from "./split-text.ts";
import { nextTabStop, type TabRuler } from "./tab-stops.ts";

/** What all paragraphs of a document are laid out with. */
export interface LineSetting {
  readonly faces: Faces;
  readonly defaultTabStop: number;
  readonly fieldText: FieldText;
  /** Counts the paragraphs in reading order. */
  readonly nextParagraph: () => number;
}

/** @param width of the text area, pt. There is always at least one line. */
export function fillLines(paragraph: Paragraph, width: number, setting: LineSetting): readonly Line[] {
  const filling = new ParagraphFilling(paragraph, width, setting);
  filling.addNumber();
  for (const segment of splitText(paragraph.inlines, setting.faces, setting.fieldText)) filling.add(segment);
  return filling.finish();
}

const singleSpacing: LineSpacing = { rule: "auto", value: 1 };

type LineEnd = "wrapped" | "broken" | "pageBreak" | "last";

class ParagraphFilling {
  readonly #paragraph: Paragraph;
  readonly #width: number;
  readonly #setting: LineSetting;
  readonly #order: number;
  readonly #ruler: TabRuler;
  readonly #lines: Line[] = [];
  #filler: LineFiller;
  #lastLook: RunProperties;

  constructor(paragraph: Paragraph, width: number, setting: LineSetting) {
    const { indent, tabs } = paragraph.properties;
    this.#paragraph = paragraph;
    this.#width = width;
    this.#setting = setting;
    this.#order = setting.nextParagraph();
    this.#ruler = { stops: tabs, hanging: indent.left, every: setting.defaultTabStop };
    this.#lastLook = paragraph.mark;
    this.#filler = this.#newLine(indent.left + indent.firstLine, false);
  }

  /** The number stands before the first line's text: at its beginning, ending there, or around it. */
  addNumber(): void {
    const { number } = this.#paragraph;
    if (number === undefined) return;
    const piece = this.#piece(number.text, number.properties);
    const { left, firstLine } = this.#paragraph.properties.indent;
    const part = { left: 0, center: 0.5, right: 1 }[number.alignment];
    this.#filler.moveStart(left + firstLine - piece.width * part);
    this.#filler.add(piece, "listNumber");
    if (number.followedBy === "tab") this.#addTab(number.properties);
    if (number.followedBy === "space") {
      this.#filler.add(this.#piece(" ", number.properties), "listNumber");
    }
  }

  add(segment: Segment): void {
    switch (segment.kind) {
      case "word":
        this.#addWord(segment);
        break;
      case "tab":
        this.#addTab(segment.properties);
        break;
      default:
        this.#lastLook = segment.properties;
        this.#endLine(segment.kind === "pageBreak" ? "pageBreak" : "broken");
    }
  }

  /** A break at the very end leaves no empty line behind when it is one of pages. */
  finish(): readonly Line[] {
    const afterPageBreak = this.#lines.at(-1)?.pageBreakAfter === true && this.#filler.isEmpty;
    if (!afterPageBreak) this.#endLine("last");
    return this.#lines;
  }

  /** What of a word doesn't fit goes on to the next line; a word longer than a line is parted wherever the line is full. */
  #addWord({ parts, spaces }: Word): void {
    const fitting = this.#countFitting(parts);
    for (const piece of parts.slice(0, fitting).flat()) this.#filler.add(piece, "text");
    const rest = parts.slice(fitting);
    if (rest.length === 0) for (const space of spaces) this.#filler.add(space, "space");
    else if (!this.#filler.isEmpty) {
      this.#endLine("wrapped");
      this.#addWord({ kind: "word", parts: rest, spaces });
    } else {
      for (const { text, properties } of rest[0] ?? []) this.#addByCharacter(text, properties);
      this.#addWord({ kind: "word", parts: rest.slice(1), spaces });
    }
  }

  /** How many parts of a word the line has room for; where the room ends behind a slash, the word isn't parted at all. */
  #countFitting(parts: Word["parts"]): number {
    let width = 0;
    let count = 0;
    for (const part of parts) {
      const own = part.reduce((sum, piece) => sum + piece.width, 0);
      if (!this.#filler.hasRoomFor(width + own + this.#overhang(part)))
        return this.#reachesBehindSlash(part, width) ? 0 : count;
      width += own;
      count += 1;
    }
    return count;
  }

  /** The room that a slanted last letter is given, as LibreOffice does: a twelfth of the line's height. */
  #overhang(part: readonly Piece[]): number {
    const last = part.at(-1)?.properties;
    if (!last?.italic) return 0;
    return Math.floor((lineBoxOf([last], singleSpacing, this.#setting.faces).height * 20) / 12) / 20;
  }

  /** Whether a slash and the character after it, if that is no digit, would still fit. */
  #reachesBehindSlash(part: readonly Piece[], before: number): boolean {
    const text = part.map((piece) => piece.text).join("");
    const properties = part[0]?.properties ?? this.#lastLook;
    return [...text.matchAll(/\/(?=\D)/gu)].some(({ index }) => {
      const width = widthOf(text.slice(0, index + 2), properties, this.#setting.faces);
      return this.#filler.hasRoomFor(before + width);
    });
  }

  #addByCharacter(text: string, properties: RunProperties): void {
    for (const character of text) {
      const piece = this.#piece(character, properties);
      if (!this.#filler.isEmpty && !this.#filler.hasRoomFor(piece.width)) this.#endLine("wrapped");
      this.#filler.add(piece, "text");
    }
  }

  #addTab(look: RunProperties): void {
    const stop = nextTabStop(this.#filler.cursor, this.#ruler);
    this.#filler.addTab(stop, look);
  }

  #piece(text: string, properties: RunProperties): Piece {
    return { text, width: widthOf(text, properties, this.#setting.faces), properties };
  }

  #newLine(left: number, afterBreak: boolean): LineFiller {
    const right = this.#width - this.#paragraph.properties.indent.right;
    return new LineFiller({ left, right, faces: this.#setting.faces, afterBreak });
  }

  #endLine(end: LineEnd): void {
    const { alignment, spacing, indent } = this.#paragraph.properties;
    const looks = this.#filler.looks.length > 0 ? this.#filler.looks : [this.#lastLook];
    const stretch = alignment === "both" && (end === "wrapped" || end === "broken");
    this.#lines.push({
      fragments: this.#filler.finish(alignment, stretch),
      ...lineBoxOf(looks, spacing.line, this.#setting.faces),
      pageBreakAfter: end === "pageBreak",
      paragraph: this.#order,
    });
    this.#filler = this.#newLine(indent.left, end !== "wrapped");
  }
}
