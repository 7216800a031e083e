/** `ho-so check`: reads and judges, makes nothing, prints every finding and every verdict. */

import type { Environment } from "../environment.ts";
import { judgeRound } from "../pipeline.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { prepare } from "./prepare.ts";
import { printVerdicts } from "./print-verdicts.ts";
import { reportFindings } from "./report.ts";

export async function check(environment: Environment, options: CommandOptions): Promise<ExitCode> {
  const task = await prepare(environment, options);
  if (typeof task === "number") return task;
  const { records, language } = task;
  const judged = task.rounds.map((chosen) => ({ chosen, judged: judgeRound({ ...chosen, records }) }));
  if (options.format !== "json") {
    for (const { chosen, judged: judgement } of judged)
      environment.say(printVerdicts(judgement.value, { ...chosen, records, language, units: options.unit }));
  }
  const findings = judged.flatMap(({ judged: { diagnostics } }) => diagnostics);
  return reportFindings(environment, [...task.findings, ...findings], task);
}
