/** `ho-so build`: makes the documents of the rounds asked for, and says how it went. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Environment } from "../environment.ts";
import { buildRound } from "../pipeline.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { prepare, type Task } from "./prepare.ts";
import { printBuildSummary } from "./print-summary.ts";
import { reportFindings } from "./report.ts";

export async function build(environment: Environment, options: CommandOptions): Promise<ExitCode> {
  const task = await prepare(environment, options);
  if (typeof task === "number") return task;
  const { summaries, findings } = await buildRounds(environment, task);
  const exitCode = reportFindings(environment, findings, task);
  if (options.format !== "json") for (const summary of summaries) environment.say(summary);
  return exitCode;
}

interface BuiltRounds {
  /** One for each round that was written. */
  readonly summaries: readonly string[];
  /** All that was found from loading on. */
  readonly findings: readonly Diagnostic[];
}

async function buildRounds(environment: Environment, task: Task): Promise<BuiltRounds> {
  const { inputs, records, rounds, language, options } = task;
  const { unit, discardEdits = false, draft = false } = options;
  const asked = { ...(unit && { units: new Set(unit) }), discardEdits, draft };
  const summaries: string[] = [];
  const findings = [...task.findings];
  for (const chosen of rounds) {
    const began = environment.elapsed();
    const { sources } = inputs;
    const request = { ...chosen, ...asked, sources, records, findings: task.findings };
    const { value, diagnostics } = await buildRound(environment, request);
    findings.push(...diagnostics);
    const seconds = environment.elapsed() - began;
    if (value.published !== undefined)
      summaries.push(
        printBuildSummary({ ...request, ...value, ...value.published, seconds, findings }, language),
      );
  }
  return { summaries, findings };
}
