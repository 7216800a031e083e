/** `ho-so check`: reads and judges, makes nothing, prints every finding and every verdict. */

import type { Environment } from "../environment.ts";
import { judgeRound, readInputs } from "../pipeline.ts";
import { chooseRounds, unknownUnit } from "./choose-rounds.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { printVerdicts } from "./print-verdicts.ts";
import { languageOf, reportFindings, reportMisuse } from "./report.ts";

export async function check(environment: Environment, options: CommandOptions): Promise<ExitCode> {
  const { value: inputs, diagnostics } = await readInputs(environment);
  const language = languageOf(options, inputs);
  const { records, sources } = inputs;
  if (records === undefined) return reportFindings(environment, diagnostics, { options, inputs });
  const choice = chooseRounds(records, options);
  if ("misuse" in choice) return reportMisuse(environment, choice.misuse, language);
  const misuse = unknownUnit([...sources.units.keys()], options);
  if (misuse !== undefined) return reportMisuse(environment, misuse, language);
  const judged = choice.rounds.map((chosen) => ({
    ...chosen,
    judged: judgeRound({ ...chosen, sources, records }),
  }));
  if (options.format !== "json") {
    for (const {
      round,
      judged: { value },
    } of judged) {
      environment.say(printVerdicts(value, { round, language, units: options.unit }));
    }
  }
  const findings = [...diagnostics, ...judged.flatMap(({ judged: { diagnostics: found } }) => found)];
  return reportFindings(environment, findings, { options, inputs });
}
