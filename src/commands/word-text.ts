/** `ho-so word-text FILE`: a Word file as text, by which `git diff` shows what changed in it. */

import type { Environment } from "../environment.ts";
import { readWordFile } from "../load/read-source.ts";
import { printWordText } from "../word/print-word-text.ts";
import type { CommandOptions, ExitCode } from "./options.ts";

/** A file that is no Word file is said to be none, in its text: git goes on to the next one. @param file as git calls it */
export async function wordText(
  environment: Environment,
  { lang = "vi" }: CommandOptions,
  file: string,
): Promise<ExitCode> {
  const { value, diagnostics } = await readWordFile({ path: file, diskPath: file });
  if (value.entries !== undefined) environment.say(printWordText({ file, entries: value.entries }));
  else for (const { message } of diagnostics) environment.say(message[lang]);
  return 0;
}
