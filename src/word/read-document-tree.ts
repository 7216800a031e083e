/** Reads a Word file into a document tree: every property resolved, everything outside the support list refused. */

import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { damagedEntry } from "../diagnostics/word.ts";
import { checkPlaces } from "./check-places.ts";
import { checkSettings } from "./check-settings.ts";
import { countListNumbers } from "./count-list-numbers.ts";
import type { Block, DocumentTree, Section } from "./document-tree.ts";
import { twips, wholeNumber } from "./measures.ts";
import { type OpenEntries, openEntries } from "./open-entries.ts";
import { noProperties } from "./property-bag.ts";
import { blockElements, isFramed, readBlock, readBlocks } from "./read-blocks.ts";
import { readFormatting } from "./read-formatting.ts";
import { readSection, type SectionReading } from "./read-section.ts";
import type { ReadingContext } from "./reading-context.ts";
import { gatherRefusals, type Refusals } from "./refusals.ts";
import type { WordEntries } from "./word-entries.ts";
import { childOf, childrenOf, elementsOf, type XmlElement } from "./xml.ts";

/**
 * Reads the entries of one Word file.
 * @param file the file's name in diagnostics
 * @returns the tree, and a diagnostic for every damage and every feature that the PDF could not show
 */
export function readDocumentTree(entries: WordEntries, file: string): Outcome<DocumentTree> {
  const refusals = gatherRefusals(file);
  const open = openEntries(entries, refusals);
  const settings = open.ofKind("settings");
  checkSettings(settings, (detail) => refusals.refuse(detail, ""));
  checkDocument(open.document, refusals);
  const sections = readSections(open, contextOf(open, settings, refusals));
  const defaultTabStop = twips(childOf(settings, "w:defaultTabStop"), "w:val") ?? 36;
  return outcome({ sections, defaultTabStop }, refusals.diagnostics);
}

/** A document of another format than Word's usual one (`Strict`) has no `w:body`: it would be read as empty. */
function checkDocument(document: XmlElement | undefined, refusals: Refusals): void {
  if (document === undefined) return;
  checkPlaces(document, refusals.refuse);
  const others = elementsOf(document).filter(({ name }) => name !== "w:body");
  for (const { name } of others) refusals.refuse(name, "");
  if (others.length === elementsOf(document).length) {
    const problem = `no w:body in ${document.name}`;
    refusals.report(damagedEntry({ entry: "word/document.xml", problem }, { file: refusals.file }));
  }
}

function contextOf(open: OpenEntries, settings: XmlElement | undefined, refusals: Refusals): ReadingContext {
  const formatting = readFormatting(open);
  return {
    ...formatting,
    counter: countListNumbers(formatting.lists),
    refusals,
    tableStyle: { id: "", paragraph: noProperties, run: noProperties },
    compatibilityMode: compatibilityModeOf(settings),
    pageFields: false,
    pictureOf: open.bytesOf(),
  };
}

/** A file that doesn't say is taken for one of Word 2007 (12), as Word does. */
function compatibilityModeOf(settings: XmlElement | undefined): number {
  const mode = childrenOf(childOf(settings, "w:compat"), "w:compatSetting").find(
    ({ attributes }) => attributes.get("w:name") === "compatibilityMode",
  );
  return wholeNumber(mode, "w:val") ?? 12;
}

/** A paragraph that carries a `w:sectPr` is the last of its section; the body's own one ends the last section. */
function readSections(open: OpenEntries, context: ReadingContext): readonly Section[] {
  const body = childOf(open.document, "w:body");
  const sections: Section[] = [];
  let blocks: Block[] = [];
  const endSection = (properties: XmlElement | undefined): void => {
    const before = sections.at(-1);
    const refuse = (detail: string): void => context.refusals.refuse(detail, "");
    if (isFramed(blocks.at(-1))) refuse("w:framePr at the end");
    const section = readSection(properties, { refuse, before, furnitureOf: furnitureReader(open, context) });
    sections.push({ ...section, blocks });
    blocks = [];
  };
  for (const element of body === undefined ? [] : blockElements(body, context)) {
    blocks.push(readBlock(element, context));
    const properties = childOf(childOf(element, "w:pPr"), "w:sectPr");
    if (properties !== undefined) endSection(properties);
  }
  endSection(childOf(body, "w:sectPr"));
  return sections;
}

function furnitureReader(open: OpenEntries, context: ReadingContext): SectionReading["furnitureOf"] {
  return (id, region) => {
    const root = open.ofId(id);
    const refusals = context.refusals.inRegion(region);
    if (root === undefined) return [];
    checkPlaces(root, refusals.refuse);
    return readBlocks(root, { ...context, refusals, pageFields: true, pictureOf: open.bytesOf(id) });
  };
}
