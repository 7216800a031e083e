/** Breaks a paragraph into lines of a given width. */

import type { Paragraph, RunProperties } from "../../word/document-tree.ts";
import { countFittingParts, type LineRoom, overhangOf } from "./fit-word.ts";
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

  /** What of a word doesn't fit goes on to the next line; a part longer than a line is cut wherever the line is full. */
  #addWord({ parts, spaces }: Word): void {
    let rest = parts;
    while (rest.length > 0) {
      const fitting = countFittingParts(rest, this.#room);
      for (const piece of rest.slice(0, fitting).flat()) this.#filler.add(piece, "text");
      rest = rest.slice(fitting);
      if (rest.length > 0 && !this.#filler.isEmpty) this.#endLine("wrapped");
      else if (rest.length > 0) rest = this.#cut(rest, rest.length === parts.length);
    }
    for (const space of spaces) this.#filler.add(space, "space");
  }

  /**
   * Cuts what is longer than the line that it stands at the beginning of; a slash holds together the parts of a word
   * that begins there.
   * @returns what of the word is left
   */
  #cut(rest: Word["parts"], whole: boolean): Word["parts"] {
    const [part = [], ...others] = rest;
    const heldTogether = whole && countFittingParts([part], this.#room) > 0;
    for (const piece of heldTogether ? rest.flat() : part) this.#addOverlong(piece);
    return heldTogether ? [] : others;
  }

  get #room(): LineRoom {
    return {
      hasRoomFor: (pieces, beyond) => this.#filler.hasRoomFor(pieces, beyond),
      faces: this.#setting.faces,
    };
  }

  /** A picture that is wider than the line hangs over its end. */
  #addOverlong(piece: Piece): void {
    const { text, properties, picture } = piece;
    if (picture !== undefined) this.#filler.add(piece, "picture");
    for (const character of text) {
      const one = { ...piece, ...this.#piece(character, properties) };
      const beyond = overhangOf([one], this.#setting.faces);
      if (!this.#filler.isEmpty && !this.#filler.hasRoomFor([one], beyond)) this.#endLine("wrapped");
      this.#filler.add(one, "text");
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
    const { mark, properties } = this.#paragraph;
    const right = this.#width - properties.indent.right;
    return new LineFiller({ left, right, faces: this.#setting.faces, afterBreak, mark });
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
      source: this.#paragraph,
    });
    this.#filler = this.#newLine(indent.left, end !== "wrapped");
  }
}
