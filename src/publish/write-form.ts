/** Writes an empty form beside the rounds; one that somebody filled in or edited is never written over. */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import { editedForm, folderNotWritten } from "../diagnostics/publish.ts";
import { makeFolder } from "./make-folder.ts";
import { readBuilt } from "./read-built.ts";
import { isSystemError } from "./system-error.ts";

export interface WrittenForm {
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  readonly discardEdits?: boolean | undefined;
}

const folder = "out/mau-trong";

/** @returns the files, relative to the project */
export async function writeForm(
  root: string,
  name: string,
  { docx, pdf, discardEdits = false }: WrittenForm,
): Promise<Outcome<readonly string[]>> {
  const files = [
    { path: `${folder}/${name}.docx`, content: docx },
    { path: `${folder}/${name}.pdf`, content: pdf },
  ];
  try {
    for (const { path, content } of discardEdits ? [] : files)
      if (await isAnother(root, path, content)) return outcome([], [editedForm({}, { file: path })]);
    await makeFolder(join(root, folder));
    for (const { path, content } of files) await writeFile(join(root, path), content);
    return outcome(files.map(({ path }) => path));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return outcome([], [folderNotWritten({ code: error.code }, { file: folder })]);
  }
}

async function isAnother(root: string, path: string, content: Uint8Array): Promise<boolean> {
  const there = await readBuilt(root, path);
  return there !== undefined && !Buffer.from(there).equals(content);
}
