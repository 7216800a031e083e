// Writes what the printing processes read: records, template and fonts for ours, the same without our language for stock docxtemplater.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import PizZip from "pizzip";
import { writeCanonicalZip } from "../dist/render/docx/canonical-zip.js";
import { stockTemplates } from "../dist/render/template-shelf.js";
import { assembleRecords } from "./pdf-records.js";
import { withoutOurLanguage } from "./without-our-language.js";

const mainEntry = "word/document.xml";

export async function writeInputs(root, { folder, count }) {
  const fonts = fontFiles();
  const { records, job, jobs } = await assembleRecords(root, { fontFiles: fonts, count });
  const entries = withCloserList(job.template.entries);
  const template = join(folder, "template.docx");
  writeFileSync(template, writeCanonicalZip(entries));
  const versions = records.styles.value.styles[job.style].parts;
  const parts = records.parts
    .filter(({ part, style, version }) => style === job.style && versions[part] === version)
    .map(({ part, file }) => [part, join(root, file)]);
  const given = jobs.map(({ template: { type, version, info }, ...others }) => ({
    ...others,
    template: { type, version, file: template, info: { value: info.value } },
  }));
  writeFileSync(join(folder, "product.json"), JSON.stringify({ jobs: given, template, parts, fonts }));
  const prepared = stockTemplates(records)({ ...job, template: { ...job.template, entries } });
  writeStockInputs(prepared.value, { template, jobs, folder });
}

/** The list's page with narrower margins above and below: a list of 20 rows is to fill one page. */
function withCloserList(entries) {
  const [before, list] = splitAtLast(Buffer.from(entries.get(mainEntry)).toString("utf8"), "<w:pgMar ");
  const closer = list.replace(/w:top="\d+"/, 'w:top="709"').replace(/w:bottom="\d+"/, 'w:bottom="709"');
  return new Map(entries).set(mainEntry, Buffer.from(before + closer));
}

function splitAtLast(text, at) {
  const index = text.lastIndexOf(at);
  return [text.slice(0, index), text.slice(index)];
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
