/** Draws laid-out pages with pdfmake's renderer, marks what belongs to which element of the structure, and notes every text in the moment that it is drawn. */

import type { Picture, RunProperties } from "../../word/document-tree.ts";
import type { ParagraphElements, StructureOf } from "./build-structure.ts";
import type { EmbeddedPictures } from "./embed-pictures.ts";
import type { Faces } from "./fonts.ts";
import type { Fragment, LaidOutPage, Mark, PageItem, PlacedLine, Region } from "./laid-out.ts";
import type { Artifact, ContentMarker } from "./mark-content.ts";
import { drawnSize, riseOf } from "./measure-text.ts";
import { hasGlyph } from "./missing-characters.ts";
import {
  type PdfDocument,
  PdfmakeRenderer,
  type RenderInline,
  type RenderItem,
  type RenderLine,
  type RenderVector,
} from "./pdfmake-internals.ts";
import { addElement, type StructureElement } from "./structure-tree.ts";
import { decorationVectors, fillVector, ruleVector } from "./vectors.ts";

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
  const renderer = new MarkingRenderer(structure, tools);
  pages.forEach((page, index) => {
    const items = page.items.flatMap((item) => renderItems(item, document));
    renderer.renderPages([{ pageSize: { width: page.width, height: page.height }, items }]);
    marker.end();
    if (index === 0 && bookmark !== undefined) document.outline.addItem(bookmark, { fit: true });
  });
  return renderer.drawn;
}

/** An inline that remembers what it was laid out as. */
interface NotedInline extends RenderInline {
  readonly fragment: Fragment;
}

interface NotedLine extends RenderLine {
  readonly inlines: readonly NotedInline[];
  readonly source?: PlacedLine;
}

/** A picture at its place, pt from the page's upper left corner. */
interface PlacedPicture {
  readonly picture: Picture;
  readonly x: number;
  readonly y: number;
  readonly source: PlacedLine;
}

class MarkingRenderer extends PdfmakeRenderer {
  readonly drawn: DrawnText[] = [];
  readonly #structure: StructureOf;
  readonly #tools: DrawingTools;

  constructor(structure: StructureOf, tools: DrawingTools) {
    super(tools.document);
    this.#structure = structure;
    this.#tools = tools;
  }

  override renderVector(vector: RenderVector): void {
    this.#tools.marker.mark("layout");
    super.renderVector(vector);
  }

  override renderLine(line: NotedLine, x: number, y: number): void {
    const { source, inlines } = line;
    const first = inlines[0];
    if (source === undefined || first === undefined) return;
    const elements = this.#structure.get(source.line.source);
    this.#tools.marker.mark(targetOf(first.fragment, source, elements));
    super.renderLine(line, x, y);
    for (const { text, fragment } of inlines) this.#note(text, fragment, source);
  }

  /** Coordinates count from above, pictures are drawn from below (8.9.5.1). */
  override renderImage(placed: PlacedPicture): void {
    const { marker, pictures, document } = this.#tools;
    const { picture, x, y, source } = placed;
    const parent = this.#structure.get(source.line.source)?.text;
    const isContent = source.region === "body" && parent !== undefined;
    const figure = figureOf(placed, document.page.height);
    marker.mark(isContent ? addElement(parent, figure) : artifactIn(source.region));
    const { width, height, image } = picture;
    const place = [width, 0, 0, -height, x, y + height].map(coordinate).join(" ");
    document.addContent(`q ${place} cm /${pictures.nameOnPage(image)} Do Q`);
  }

  #note(text: string, { mark, separated, properties }: Fragment, { region, line }: PlacedLine): void {
    const shown = asDrawn(text, properties, this.#tools.faces);
    const { paragraph } = line;
    this.drawn.push({ text: shown, mark, region, paragraph, separated, caps: properties.caps });
  }
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

/** Thousandths of a point, as the renderer writes them. */
function coordinate(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** What the font lacks is drawn as an empty box. */
function asDrawn(text: string, properties: RunProperties, faces: Faces): string {
  return [...text]
    .map((character) => (hasGlyph(character, properties, faces) ? character : "\uFFFD"))
    .join("");
}

function renderItems(item: PageItem, document: PdfDocument): RenderItem[] {
  if (item.kind === "rule") return [vectorItem(ruleVector(item))];
  if (item.kind === "fill") return [vectorItem(fillVector(item))];
  const groups = groupAlike(item.line.fragments);
  return [
    ...groups.flatMap((group) => pictureItem(group, item) ?? textItem(group, item, document)),
    ...item.line.fragments
      .filter(({ picture }) => picture === undefined)
      .flatMap((fragment) => decorationVectors(fragment, item).map(vectorItem)),
  ];
}

/** Texts side by side on one baseline, and of one kind, are drawn as one line. */
function groupAlike(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const groups: Fragment[][] = [];
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

function textItem(group: readonly Fragment[], source: PlacedLine, document: PdfDocument): RenderItem {
  const rise = group[0] === undefined ? 0 : riseOf(group[0].properties);
  const item: NotedLine = {
    x: source.x,
    y: source.baseline - rise,
    getHeight: () => 0,
    getAscenderHeight: () => 0,
    inlines: group.map((fragment) => inlineOf(fragment, document)),
    source,
  };
  return { type: "line", item };
}

/** A picture stands on the baseline. */
function pictureItem([fragment]: readonly Fragment[], source: PlacedLine): RenderItem | undefined {
  const picture = fragment?.picture;
  if (fragment === undefined || picture === undefined) return undefined;
  const item: PlacedPicture = {
    picture,
    x: source.x + fragment.x,
    y: source.baseline - picture.height,
    source,
  };
  return { type: "image", item };
}

/** There is one font; pdfmake asks for its family all the same. */
const family = "";

function inlineOf(fragment: Fragment, document: PdfDocument): NotedInline {
  const { text, x, width, properties } = fragment;
  const font = document.provideFont(family, properties.bold, properties.italic);
  return { text, x, width, font, fontSize: drawnSize(properties), color: `#${properties.color}`, fragment };
}

function vectorItem(item: RenderVector): RenderItem {
  return { type: "vector", item };
}
