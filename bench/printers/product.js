// Prints the jobs as a build does: DOCX, tagged PDF, the text of both compared.
import { renderDocument } from "../../dist/render/render-document.js";
import { readInputs } from "./inputs.js";
import { Stopwatch } from "./stopwatch.js";
import { writerInto } from "./writer-into.js";

const watch = new Stopwatch();
const [, , source, target] = process.argv;
const { jobs, prepared, fonts } = readInputs(source);
const write = writerInto(target);
watch.lap("inputs");
const shelf = () => ({ value: prepared, diagnostics: [] });
for (const [index, job] of jobs.entries()) {
  const { value, diagnostics } = await renderDocument(job, { shelf, fonts });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  watch.lap(index === 0 ? "first document" : "other documents");
  write(`${index}.docx`, value.docx);
  write(`${index}.pdf`, value.pdf);
  watch.lap("write");
}
watch.report();
