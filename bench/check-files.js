// Checks what the printing processes wrote: same bytes in every round, and the text of each PDF, as poppler reads it, that of its DOCX.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWordFile } from "../dist/word/open-word-file.js";
import { writtenText } from "../dist/word/written-text.js";

/** Characters of list numbers, page numbers and heads drawn again. */
const mostUnwritten = 150;

/** @returns how many PDFs there are, and how many pages each has; throws where one is not as it must be */
export function checkFiles(folder, { printers, rounds }) {
  const names = readdirSync(join(folder, `${printers[0]}-0`));
  const pdfs = names.filter((name) => name.endsWith(".pdf"));
  for (const printer of printers) {
    checkSameBytes(folder, { printer, rounds, names });
    for (const name of pdfs) checkText(join(folder, `${printer}-0`, name));
  }
  const pages = new Set(pdfs.map((name) => pageCount(join(folder, `${printers[0]}-0`, name))));
  return { files: pdfs.length * printers.length, pages: [...pages].join(", ") };
}

function checkSameBytes(folder, { printer, rounds, names }) {
  for (const name of names) {
    const [first, ...others] = Array.from({ length: rounds }, (_, round) =>
      readFileSync(join(folder, `${printer}-${round}`, name)),
    );
    if (others.some((other) => !first.equals(other)))
      throw new Error(`${printer}: ${name} differs between rounds`);
  }
}

/** Every character of the DOCX, in its order; what stands between is not written: numbers of lists and pages, heads drawn again. */
function checkText(pdf) {
  const docx = pdf.replace(/pdf$/, "docx");
  const drawn = squeeze(execFileSync("pdftotext", ["-raw", pdf, "-"], { encoding: "utf8" }));
  const written = squeeze(writtenText(openWordFile(readFileSync(docx), docx).value));
  let at = 0;
  for (const [index, character] of [...written].entries()) {
    at = drawn.indexOf(character, at) + 1;
    if (at === 0) throw new Error(`${pdf} lacks ${written.slice(index, index + 40)}`);
  }
  if (drawn.length - written.length > mostUnwritten) throw new Error(`${pdf} holds what its DOCX doesn't`);
}

function squeeze(text) {
  return text.normalize("NFC").replace(/\s/g, "");
}

function pageCount(pdf) {
  return Number(/^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))[1]);
}
