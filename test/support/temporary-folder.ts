/** A folder for tests with files in it. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Path inside the folder → its content. */
export type FolderFiles = Readonly<Record<string, string | Uint8Array>>;

/** Writes the files into a new folder, gives its path, and removes it when the test has ended. */
export function temporaryFolder(files: FolderFiles): string {
  const root = newFolder(files);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** As `temporaryFolder`; whoever asks for it removes it. */
export function newFolder(files: FolderFiles): string {
  const root = mkdtempSync(join(tmpdir(), "ho-so-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
