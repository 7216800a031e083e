// Prints each Word file that it gets as PDF, as the compiled program does; a throw is told, not thrown.
import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { compareText } from "../../dist/render/compare-text.js";
import { findMissingCharacters } from "../../dist/render/pdf/missing-characters.js";
import { printPdf } from "../../dist/render/pdf/print-pdf.js";
import { openWordFile } from "../../dist/word/open-word-file.js";
import { readDocumentTree } from "../../dist/word/read-document-tree.js";
import { fontFiles } from "./font-paths.js";

const fonts = Object.fromEntries(Object.entries(fontFiles).map(([name, path]) => [name, readFileSync(path)]));

parentPort.on("message", async (bytes) => {
  try {
    parentPort.postMessage({ broken: await print(bytes) });
  } catch (error) {
    parentPort.postMessage({ thrown: String(error?.stack ?? error) });
  }
});

async function print(bytes) {
  const file = "template.docx";
  const opened = openWordFile(bytes, file);
  const broken = sayingsOfPrograms(opened.diagnostics);
  if (opened.value === undefined)
    return opened.diagnostics.length > 0 ? broken : ["refused without a finding"];
  const read = readDocumentTree(opened.value, file);
  const found = [...read.diagnostics, ...findMissingCharacters(read.value, fonts, file)];
  broken.push(...sayingsOfPrograms(found));
  if (found.some(({ severity }) => severity === "error")) return broken;
  const documents = [{ title: "x", label: "", tree: read.value }];
  const printed = await printPdf({ title: "x", date: "2000-01-01", documents }, fonts);
  const difference = compareText(opened.value, printed.drawnText[0] ?? []);
  if (!difference.equal) broken.push(`the PDF differs: ${JSON.stringify(difference)}`);
  return broken;
}

/** Words of a program in what a person reads. */
function sayingsOfPrograms(diagnostics) {
  const texts = diagnostics.flatMap(({ message, advice }) => [
    ...Object.values(message),
    ...Object.values(advice),
  ]);
  return texts.filter((text) => /undefined|\[object/.test(text)).map((text) => `a finding says: ${text}`);
}
