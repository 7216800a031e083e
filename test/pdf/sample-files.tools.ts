import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Manifest } from "../../src/publish/manifest.ts";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { openPdf } from "../support/conformance/checked-pdf.ts";
import { pieceTexts, structureOf } from "../support/conformance/checked-structure.ts";
import { conditions } from "../support/conformance/conditions.ts";
import { writtenInOrder } from "../support/conformance/written-in-order.ts";
import { builtSample } from "../support/wait-for-sample.ts";
import { unzipWord } from "../support/zip-word.ts";

/** Every PDF of the sample, all rounds: our own conditions, and what qpdf and poppler make of it. */

const out = join((await builtSample()).root, "out");
const files = readdirSync(out, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".pdf"))
  .toSorted();

/** The Word files of a PDF, in the manifest's words: its own, or those of the documents that it was laid out from. */
function writtenFor(file: string): string {
  const round = join(dirname(file), "..");
  const manifest: Manifest = JSON.parse(readFileSync(join(round, "manifest.json"), "utf8"));
  const entry = manifest.files.find(({ path }) => join(round, path) === file);
  const ids = entry?.documents ?? [entry?.subject];
  return ids
    .map((id) => manifest.files.find(({ path, subject }) => subject === id && path.endsWith(".docx"))?.path)
    .map((path) => join(round, path ?? "missing.docx"))
    .map((source) => writtenInOrder(readDocumentTree(unzipWord(readFileSync(source)), source).value))
    .join("");
}

function run(tool: string, ...args: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync(tool, args, { encoding: "utf8", maxBuffer: 1e8 });
  if (error !== undefined) throw new Error(`${tool}: ${error.message}`);
  return `${stdout}${stderr}`;
}

/** What `pdfinfo -struct-text` prints of elements and texts, without attributes and white space. */
function printedStructure(output: string): { readonly types: readonly string[]; readonly text: string } {
  const lines = output.split("\n").map((line) => line.trim());
  const element = /^([A-Z][A-Za-z0-9]*)(?: "[^"]*")?(?: \((?:block|inline)\))?:?$/;
  const texts = lines.flatMap((line) => /^"(.*)"$/.exec(line)?.[1] ?? []);
  return {
    types: lines.flatMap((line) => element.exec(line)?.[1] ?? []),
    text: texts.join("").replace(/\s/g, ""),
  };
}

it("the sample has PDFs of papers and of dossiers", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => file.endsWith("ho-so.pdf")).length).toBeGreaterThan(20);
});

describe.each(files)("%s", (name) => {
  const file = join(out, name);
  const pdf = openPdf(readFileSync(file), writtenFor(file));

  it("keeps every condition of docs/conformance.md", () => {
    const faults = conditions.map(({ id, check }) => ({ id, found: check(pdf) }));
    const broken = faults.filter(({ found }) => found.length > 0).map(({ id }) => id);
    expect(broken).toEqual([]);
  });

  it("is sound for qpdf", () => {
    expect(run("qpdf", "--check", file)).toContain("No syntax or stream encoding errors found");
  });

  it("has the structure for poppler that it has for us, with the same texts", () => {
    const shown = printedStructure(run("pdfinfo", "-struct-text", file));
    const elements = structureOf(pdf);
    const drawn = pieceTexts(pdf);
    const texts = elements.flatMap(({ pieces }) => pieces.map((piece) => drawn.get(piece) ?? ""));
    expect(shown.types).toEqual(elements.map(({ type }) => type));
    expect(shown.text).toBe(texts.join("").replace(/\s/g, ""));
  });
});
