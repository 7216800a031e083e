// Makes the DOCX alone with docxtemplater as it comes: its own parser, its own zip.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { Stopwatch } from "./stopwatch.js";
import { writerInto } from "./writer-into.js";

const watch = new Stopwatch();
const [, , source, target] = process.argv;
const template = readFileSync(join(source, "stock.docx"));
const records = JSON.parse(readFileSync(join(source, "stock.json"), "utf8"));
const write = writerInto(target);
watch.lap("inputs");
for (const [index, values] of records.entries()) {
  const document = new Docxtemplater(new PizZip(template), {
    delimiters: { start: "{{", end: "}}" },
    paragraphLoop: true,
  });
  document.render(values);
  watch.lap("fill");
  const docx = document.toBuffer();
  watch.lap("zip");
  write(`${index}.docx`, docx);
  watch.lap("write");
}
watch.report();
