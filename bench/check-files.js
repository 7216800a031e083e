// Checks what the printing processes wrote: same bytes in every round, and the text of each PDF, as poppler reads it, that of its DOCX.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWordFile } from "../dist/word/open-word-file.js";
import { writtenText } from "../dist/word/written-text.js";
import { rowCount } from "./pdf-records.js";

/** Characters of list numbers, page numbers and heads drawn again. */
const mostUnwritten = 150;

const pageCount = 2;

/** @returns how many PDFs there are, with the pages of each and the rows of its table; throws where one is not as it must be */
export function checkFiles(folder, { printers, rounds }) {
  const names = readdirSync(join(folder, `${printers[0]}-0`));
  const pdfs = names.filter((name) => name.endsWith(".pdf"));
  for (const printer of printers) {
    checkSameBytes(folder, { printer, rounds, names });
    for (const name of pdfs) checkText(join(folder, `${printer}-0`, name));
  }
  for (const name of pdfs) checkSize(join(folder, `${printers[0]}-0`, name));
  return { files: pdfs.length * printers.length, pages: pageCount, rows: rowCount };
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

/** The pages that were promised, and a list whose last row has the last number. */
function checkSize(pdf) {
  const pages = Number(/^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))[1]);
  if (pages !== pageCount) throw new Error(`${pdf} has ${pages} pages, not ${pageCount}`);
  const table = execFileSync("pdftotext", ["-layout", "-f", String(pageCount), pdf, "-"], {
    encoding: "utf8",
  });
  const rows = table.split("\n").filter((line) => /^\s*\d+\s+\p{Lu}/u.test(line)).length;
  if (rows !== rowCount) throw new Error(`${pdf} has a table of ${rows} rows, not ${rowCount}`);
}
