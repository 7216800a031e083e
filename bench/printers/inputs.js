// Reads what a printing process of ours is given.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { prepareTemplate } from "../../dist/render/docx/prepare-template.js";
import { insertParts } from "../../dist/word/insert-parts.js";
import { openWordFile } from "../../dist/word/open-word-file.js";

/** The jobs, the template ready to be filled, and the fonts: read as a build reads them. */
export function readInputs(folder) {
  const { jobs, template, parts, fonts } = JSON.parse(readFileSync(join(folder, "product.json"), "utf8"));
  const wordFile = (file) => ({ file, entries: openWordFile(readFileSync(file), file).value });
  const complete = insertParts(
    wordFile(template),
    new Map(parts.map(([name, file]) => [name, wordFile(file)])),
  );
  const prepared = prepareTemplate({ file: template, entries: complete.value });
  const files = Object.entries(fonts).map(([name, file]) => [name, readFileSync(file)]);
  return { jobs, prepared: prepared.value, fonts: Object.fromEntries(files) };
}
