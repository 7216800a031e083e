// Writes what the printing processes read: records, template and fonts for ours, the same without our language for stock docxtemplater.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import PizZip from "pizzip";
import { stockTemplates } from "../dist/render/template-shelf.js";
import { assembleRecords } from "./pdf-records.js";
import { withoutOurLanguage } from "./without-our-language.js";

const mainEntry = "word/document.xml";

export async function writeInputs(root, { folder, count }) {
  const fonts = fontFiles();
  const { records, job, jobs } = await assembleRecords(root, { fontFiles: fonts, count });
  const template = join(root, job.template.file);
  const versions = records.styles.value.styles[job.style].parts;
  const parts = records.parts
    .filter(({ part, style, version }) => style === job.style && versions[part] === version)
    .map(({ part, file }) => [part, join(root, file)]);
  const given = jobs.map(({ id, title, date, values, record }) => ({
    id,
    title,
    date,
    values,
    record,
    template: { file: template },
  }));
  writeFileSync(join(folder, "product.json"), JSON.stringify({ jobs: given, template, parts, fonts }));
  writeStockInputs(stockTemplates(records)(job).value, { template, jobs, folder });
}

/** The template's own zip, its main text with the parts put in and our tags made plain. */
function writeStockInputs(prepared, { template, jobs, folder }) {
  const { xml, valuesOf } = withoutOurLanguage(prepared.texts.get(mainEntry));
  const zip = new PizZip(readFileSync(template));
  for (const [name, bytes] of prepared.entries) zip.file(name, bytes);
  zip.file(mainEntry, xml);
  writeFileSync(join(folder, "stock.docx"), zip.generate({ type: "nodebuffer", compression: "DEFLATE" }));
  writeFileSync(join(folder, "stock.json"), JSON.stringify(jobs.map(({ values }) => valuesOf(values))));
}

function fontFiles() {
  const { resolve } = createRequire(import.meta.url);
  const face = (name) => resolve(`@expo-google-fonts/tinos/${name}.ttf`);
  return {
    regular: face("400Regular/Tinos_400Regular"),
    bold: face("700Bold/Tinos_700Bold"),
    italic: face("400Regular_Italic/Tinos_400Regular_Italic"),
    boldItalic: face("700Bold_Italic/Tinos_700Bold_Italic"),
  };
}
