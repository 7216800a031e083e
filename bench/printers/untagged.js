// Prints the jobs without structure and without comparing texts: what tags and certainty cost is the difference to product.js.
import { writeCanonicalZip } from "../../dist/render/docx/canonical-zip.js";
import { fillTemplate } from "../../dist/render/docx/fill-template.js";
import { stampProperties } from "../../dist/render/docx/stamp-properties.js";
import { drawPages } from "../../dist/render/pdf/draw-pages.js";
import { EmbeddedPictures } from "../../dist/render/pdf/embed-pictures.js";
import { facesOf } from "../../dist/render/pdf/fonts.js";
import { layOutDocument } from "../../dist/render/pdf/lay-out-document.js";
import { newPdfDocument } from "../../dist/render/pdf/pdf-document.js";
import { readDocumentTree } from "../../dist/word/read-document-tree.js";
import { readInputs } from "./inputs.js";
import { Stopwatch } from "./stopwatch.js";
import { writerInto } from "./writer-into.js";

const watch = new Stopwatch();
const [, , source, target] = process.argv;
const { jobs, prepared, fonts } = readInputs(source);
const write = writerInto(target);
const marksNothing = { mark() {}, end() {} };
watch.lap("inputs");
for (const [index, job] of jobs.entries()) {
  const filled = fillTemplate(prepared, job).value;
  const entries = stampProperties(filled, job);
  watch.lap("fill");
  const tree = readDocumentTree(entries, prepared.file).value;
  watch.lap("read");
  const docx = writeCanonicalZip(entries);
  watch.lap("zip");
  const faces = facesOf(fonts);
  const pages = layOutDocument(tree, faces);
  watch.lap("lay out");
  const document = newPdfDocument(job, faces);
  const pictures = new EmbeddedPictures(document);
  drawPages({ pages, structure: new Map() }, { document, faces, marker: marksNothing, pictures });
  watch.lap("draw");
  const chunks = [];
  document.on("data", (chunk) => chunks.push(chunk));
  document.end();
  await new Promise((resolve) => document.on("end", resolve));
  const pdf = Buffer.concat(chunks);
  watch.lap("fonts and end");
  write(`${index}.docx`, docx);
  write(`${index}.pdf`, pdf);
  watch.lap("write");
}
watch.report();
