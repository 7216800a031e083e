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

export function languageOf({ lang }: CommandOptions, { records }: Inputs): Language {
  return lang ?? records?.config.value.language ?? "vi";
}
