// Prints each Word file that it gets as PDF, as the compiled program does; a throw is told, not thrown.
import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { valueSchemas } from "../../dist/model/values/value-schemas.js";
import { compareText } from "../../dist/render/compare-text.js";
import { findMissingCharacters } from "../../dist/render/pdf/missing-characters.js";
import { printPdf } from "../../dist/render/pdf/print-pdf.js";
import { checkTags } from "../../dist/validate/check-tags.js";
import { insertParts } from "../../dist/word/insert-parts.js";
import { listPartNames } from "../../dist/word/list-part-names.js";
import { listTags } from "../../dist/word/list-tags.js";
import { mendWordFile } from "../../dist/word/mend-word-file.js";
import { openWordFile } from "../../dist/word/open-word-file.js";
import { printWordText } from "../../dist/word/print-word-text.js";
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
  broken.push(...sayingsOfPrograms(check(opened.value, file)), ...mend(opened.value));
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

/** What a check of templates does, for every scope. */
function check(entries, file) {
  const named = { file, entries };
  const whole = insertParts(named, new Map());
  const tags = listTags(whole.value, file);
  printWordText(named);
  listPartNames(named);
  const compared = Object.keys(valueSchemas).flatMap((scope) => checkTags(tags.value, scope));
  return [...whole.diagnostics, ...tags.diagnostics, ...compared];
}

function mend(entries) {
  const once = mendWordFile(entries);
  const twice = mendWordFile(once.entries);
  return twice.tables + twice.kernings === 0 ? [] : ["a mended file can be mended again"];
}

/** Words of a program in what a person reads. */
function sayingsOfPrograms(diagnostics) {
  const texts = diagnostics.flatMap(({ message, advice }) => [
    ...Object.values(message),
    ...Object.values(advice),
  ]);
  return texts.filter((text) => /undefined|\[object/.test(text)).map((text) => `a finding says: ${text}`);
}
