/** `ho-so build`: makes the documents of the rounds asked for, and says how it went. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Environment } from "../environment.ts";
import type { Records } from "../model/records.ts";
import { type BuiltRound, buildRound, type Inputs, readInputs } from "../pipeline.ts";
import { type ChosenRound, chooseRounds, unknownUnit } from "./choose-rounds.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { printBuildSummary } from "./print-summary.ts";
import { languageOf, reportFindings, reportMisuse } from "./report.ts";

export async function build(environment: Environment, options: CommandOptions): Promise<ExitCode> {
  const { value: inputs, diagnostics } = await readInputs(environment);
  const language = languageOf(options, inputs);
  const { records } = inputs;
  if (records === undefined) return reportFindings(environment, diagnostics, { options, inputs });
  const choice = chooseRounds(records, options);
  if ("misuse" in choice) return reportMisuse(environment, choice.misuse, language);
  const misuse = unknownUnit([...inputs.sources.units.keys()], options);
  if (misuse !== undefined) return reportMisuse(environment, misuse, language);
  const { built, findings } = await buildRounds(environment, {
    ...inputs,
    records,
    rounds: choice.rounds,
    options,
  });
  const exitCode = reportFindings(environment, [...diagnostics, ...findings], { options, inputs });
  if (options.format !== "json")
    for (const round of built) environment.say(printBuildSummary(round, language));
  return exitCode;
}

interface Order extends Inputs {
  readonly records: Records;
  readonly rounds: readonly ChosenRound[];
  readonly options: CommandOptions;
}

async function buildRounds(
  environment: Environment,
  { sources, records, rounds, options }: Order,
): Promise<{ built: (BuiltRound & ChosenRound & { seconds: number })[]; findings: Diagnostic[] }> {
  const built: (BuiltRound & ChosenRound & { seconds: number })[] = [];
  const findings: Diagnostic[] = [];
  for (const { campaign, round } of rounds) {
    const began = environment.elapsed();
    const units = options.unit && { units: new Set(options.unit) };
    const { value, diagnostics } = await buildRound(environment, {
      sources,
      records,
      campaign,
      round,
      ...units,
    });
    built.push({ ...value, campaign, round, seconds: environment.elapsed() - began });
    findings.push(...diagnostics);
  }
  return { built, findings };
}
