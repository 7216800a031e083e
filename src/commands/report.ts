/** How a command ends: its findings where a person or a program reads them, and its exit code. */

import type { Bilingual, Diagnostic, Language } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/outcome.ts";
import { printJson } from "../diagnostics/print-json.ts";
import { printPretty } from "../diagnostics/print-pretty.ts";
import type { Environment } from "../environment.ts";
import { sourceTexts } from "../model/source-texts.ts";
import type { Inputs } from "../pipeline.ts";
import type { CommandOptions, ExitCode } from "./options.ts";

/** Findings go to standard error as a compiler prints them, or as JSON to standard output. */
export function reportFindings(
  environment: Environment,
  diagnostics: readonly Diagnostic[],
  { options, inputs }: { readonly options: CommandOptions; readonly inputs: Inputs },
): ExitCode {
  const language = languageOf(options, inputs);
  if (options.format === "json") environment.say(printJson(diagnostics, language));
  else if (diagnostics.length > 0) {
    const texts = sourceTexts(inputs.sources);
    environment.complain(printPretty(diagnostics, { language, textOf: (file) => texts.get(file) }));
  }
  const failed = options.strict ? diagnostics.length > 0 : hasErrors(diagnostics);
  return failed ? 1 : 0;
}

/** Wrong usage: what is wrong, and exit code 2. */
export function reportMisuse(environment: Environment, misuse: Bilingual, language: Language): ExitCode {
  environment.complain(misuse[language]);
  return 2;
}

/** Why a command can't even begin, or its result can't be shown: what is wrong and what to do. */
export const worldFaults = {
  folderGone: {
    vi: "Thư mục đang mở trong cửa sổ lệnh không còn nữa: chuyển vào thư mục của dự án (cd) rồi chạy lại.",
    en: "The folder that the terminal is in is gone: change to the project's folder (cd) and run again.",
  },
  unprintable: {
    vi: "Không in ra hết được, vì nơi nhận không ghi được (ổ đĩa đầy?): chọn nơi khác hoặc dọn bớt ổ đĩa, rồi chạy lại.",
    en: "Not everything could be printed, because where it goes can't be written (a full disk?): choose another place or make room, and run again.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function languageOf({ lang }: CommandOptions, { records }: Inputs): Language {
  return lang ?? records?.config.value.language ?? "vi";
}
