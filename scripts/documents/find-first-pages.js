/** The examples of all document types among what a project has built, with what their first pages show. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleId } from "./find-examples.js";
import { hashFirstPage } from "./hash-first-page.js";

/** @returns by type: `{ type, id, pdf, shows }`, `pdf` being the file's path */
export function findFirstPages(root) {
  const files = foldersIn(join(root, "out")).flatMap(foldersIn).flatMap(filesOfRound);
  const documents = files.filter(({ path }) => path.endsWith(".docx"));
  const types = [...new Set(documents.map(({ documentType }) => documentType))].sort();
  return types.map((type) => {
    const id = exampleId(type);
    const fileOf = (ending) =>
      files.find(({ subject, path }) => subject === id && path.endsWith(ending))?.path;
    const [pdf, docx] = [fileOf(".pdf"), fileOf(".docx")];
    if (pdf === undefined || docx === undefined)
      throw new Error(`there is no ${id} in out/: build all rounds`);
    return { type, id, pdf, shows: hashFirstPage(docx) };
  });
}

/** Their paths from here, as their manifest has them. */
function filesOfRound(folder) {
  const { files } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  return files.map((file) => ({ ...file, path: join(folder, file.path) }));
}

function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}
