/** What every command begins with: everything read and validated, and the rounds and units found that the options name. */

import type { Diagnostic, Language } from "../diagnostics/diagnostic.ts";
import type { Environment } from "../environment.ts";
import type { Records } from "../model/records.ts";
import { type Inputs, readInputs } from "../pipeline.ts";
import { type ChosenRound, chooseRounds } from "./choose-rounds.ts";
import { findUnknownUnit } from "./find-unknown-unit.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { languageOf, reportFindings, reportMisuse } from "./report.ts";

export interface Task {
  readonly inputs: Inputs;
  readonly records: Records;
  /** What loading and validating found. */
  readonly findings: readonly Diagnostic[];
  readonly rounds: readonly ChosenRound[];
  readonly language: Language;
  readonly options: CommandOptions;
}

/** The task; or, where that is the end of it, the exit code with what there was to say said. */
export async function prepare(environment: Environment, options: CommandOptions): Promise<Task | ExitCode> {
  const { value: inputs, diagnostics: findings } = await readInputs(environment);
  const { sources, records } = inputs;
  const language = languageOf(options, inputs);
  if (records === undefined) return reportFindings(environment, findings, { options, inputs });
  const choice = chooseRounds(records, sources.campaigns, options);
  const misuse = "misuse" in choice ? choice.misuse : findUnknownUnit(sources.units, options);
  if (misuse !== undefined) return reportMisuse(environment, misuse, language);
  const rounds = "rounds" in choice ? choice.rounds : [];
  return { inputs, records, findings, rounds, language, options };
}
