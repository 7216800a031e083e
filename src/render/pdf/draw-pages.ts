/** Draws laid-out pages, marks what belongs to which element of the structure, and notes every text in the moment that it is drawn. */

import type { Picture, RunProperties } from "../../word/document-tree.ts";
import type { ParagraphElements, StructureOf } from "./build-structure.ts";
import { decorationRules } from "./decoration-rules.ts";
import type { EmbeddedPictures } from "./embed-pictures.ts";
import type { Faces } from "./fonts.ts";
import type { Fragment, LaidOutPage, Mark, PageItem, PlacedLine, Region } from "./laid-out.ts";
import type { Artifact, ContentMarker } from "./mark-content.ts";
import { drawnSize, riseOf } from "./measure-text.ts";
import { hasGlyphs } from "./missing-characters.ts";
import { decimal, fillOperators, ruleOperators, type ShownText, textOperators } from "./page-operators.ts";
import type { PdfDocument } from "./pdfmake-internals.ts";
import { addElement, type StructureElement } from "./structure-tree.ts";

/** A text that was drawn, with the drawing's own mark. */
export interface DrawnText {
  readonly text: string;
  readonly mark: Mark;
  readonly region: Region;
  /** The place of its paragraph in reading order. */
  readonly paragraph: number;
  /** A tab or a break stands between the text before and this one. */
  readonly separated: boolean;
  /** Drawn in capitals, however it is written. */
  readonly caps: boolean;
}

export interface PagesToDraw {
  readonly pages: readonly LaidOutPage[];
  readonly structure: StructureOf;
  /** The text of the bookmark to the first page, if there is to be one. */
  readonly bookmark?: string;
}

/** What the pages of one PDF are drawn with. */
export interface DrawingTools {
  readonly document: PdfDocument;
  readonly faces: Faces;
  readonly marker: ContentMarker;
  readonly pictures: EmbeddedPictures;
}

/** @returns all that was drawn, in drawing order */
export function drawPages(
  { pages, structure, bookmark }: PagesToDraw,
  tools: DrawingTools,
): readonly DrawnText[] {
  const { document, marker } = tools;
  const drawing = new PageDrawing(structure, tools);
  pages.forEach(({ width, height, items }, index) => {
    document.addPage({ size: [width, height] });
    for (const item of items) drawing.draw(item);
    marker.end();
    if (index === 0 && bookmark !== undefined) document.outline.addItem(bookmark, { fit: true });
  });
  return drawing.drawn;
}

/** A picture at its place, pt from the page's upper left corner. */
interface PlacedPicture {
  readonly picture: Picture;
  readonly x: number;
  readonly y: number;
}

/** Draws on the page that was begun last. */
class PageDrawing {
  readonly drawn: DrawnText[] = [];
  readonly #structure: StructureOf;
  readonly #tools: DrawingTools;

  constructor(structure: StructureOf, tools: DrawingTools) {
    this.#structure = structure;
    this.#tools = tools;
  }

  draw(item: PageItem): void {
    if (item.kind === "line") this.#drawLine(item);
    else this.#drawAs("layout", item.kind === "rule" ? ruleOperators(item) : fillOperators(item));
  }

  #drawAs(target: StructureElement | Artifact, operators: string): void {
    this.#tools.marker.mark(target);
    this.#tools.document.addContent(operators);
  }

  #drawLine(placed: PlacedLine): void {
    const { fragments } = placed.line;
    for (const group of groupAlike(fragments)) {
      const [{ picture }] = group;
      if (picture === undefined) this.#drawTexts(group, placed);
      else this.#drawPicture(pictureAt(group[0], picture, placed), placed);
    }
    for (const fragment of fragments) {
      if (fragment.picture !== undefined) continue;
      for (const rule of decorationRules(fragment, placed)) this.draw(rule);
    }
  }

  #drawTexts(group: Group, placed: PlacedLine): void {
    const elements = this.#structure.get(placed.line.source);
    this.#tools.marker.mark(targetOf(group[0], placed, elements));
    const shown: ShownText[] = [];
    for (const fragment of group) {
      if (fragment.text !== "") shown.push(this.#shown(fragment, placed));
      this.#note(fragment, placed);
    }
    if (shown.length > 0) this.#tools.document.addContent(textOperators(shown));
  }

  #shown({ text, x, properties }: Fragment, placed: PlacedLine): ShownText {
    const { document } = this.#tools;
    const font = document.provideFont(family, properties.bold, properties.italic);
    document.page.fonts[font.id] ??= font.ref();
    return {
      text,
      font,
      x: placed.x + x,
      baseline: placed.baseline - riseOf(properties),
      size: drawnSize(properties),
      color: properties.color,
    };
  }

  /** Coordinates count from above, pictures are drawn from below (8.9.5.1). */
  #drawPicture(placed: PlacedPicture, { line, region }: PlacedLine): void {
    const { pictures, document } = this.#tools;
    const { picture, x, y } = placed;
    const parent = this.#structure.get(line.source)?.text;
    const isContent = region === "body" && parent !== undefined;
    const figure = figureOf(placed, document.page.height);
    const { width, height, image } = picture;
    const place = [width, 0, 0, -height, x, y + height].map(decimal).join(" ");
    this.#drawAs(
      isContent ? addElement(parent, figure) : artifactIn(region),
      `q ${place} cm /${pictures.nameOnPage(image)} Do Q`,
    );
  }

  #note({ text, mark, separated, properties }: Fragment, { region, line }: PlacedLine): void {
    const shown = asDrawn(text, properties, this.#tools.faces);
    const { paragraph } = line;
    this.drawn.push({ text: shown, mark, region, paragraph, separated, caps: properties.caps });
  }
}

/** There is one font; pdfmake asks for its family all the same. */
const family = "";

/** A picture stands on the baseline. */
function pictureAt({ x }: Fragment, picture: Picture, placed: PlacedLine): PlacedPicture {
  return { picture, x: placed.x + x, y: placed.baseline - picture.height };
}

/** Dots that lead to a tab stop, and the space of blank paragraphs, are no content. */
function targetOf(
  { mark }: Fragment,
  { region }: PlacedLine,
  elements: ParagraphElements | undefined,
): StructureElement | Artifact {
  if (region !== "body") return region;
  if (mark === "leader" || elements === undefined) return "layout";
  return mark === "listNumber" ? elements.number : elements.text;
}

function figureOf({ picture, x, y }: PlacedPicture, pageHeight: number): Omit<StructureElement, "children"> {
  const { alternative, width, height } = picture;
  const box = [x, pageHeight - y - height, x + width, pageHeight - y] as const;
  return { type: "Figure", alternative, attributes: { owner: "Layout", box } };
}

function artifactIn(region: Region): Artifact {
  return region === "body" ? "layout" : region;
}

/** What the font lacks is drawn as an empty box. */
function asDrawn(text: string, properties: RunProperties, faces: Faces): string {
  if (hasGlyphs(text, properties, faces)) return text;
  const characters = [...text];
  return characters
    .map((character) => (hasGlyphs(character, properties, faces) ? character : "\uFFFD"))
    .join("");
}

type Group = readonly [Fragment, ...Fragment[]];

/** Texts side by side on one baseline, and of one kind, are drawn as one line. */
function groupAlike(fragments: readonly Fragment[]): readonly Group[] {
  const groups: [Fragment, ...Fragment[]][] = [];
  for (const fragment of fragments) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (before !== undefined && isAlike(before, fragment)) group?.push(fragment);
    else groups.push([fragment]);
  }
  return groups;
}

function isAlike(one: Fragment, other: Fragment): boolean {
  return (
    one.picture === undefined &&
    one.mark === other.mark &&
    riseOf(one.properties) === riseOf(other.properties)
  );
}
