/** The sources as they would be with another log of a round, and without a file that the new log no longer knows. */

import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { RoundSources, Sources } from "../model/sources.ts";
import { readYaml } from "./read-yaml.ts";

export interface NewLog {
  readonly campaign: string;
  readonly round: string;
  /** Where log.yaml lies. */
  readonly path: string;
  readonly text: string;
  /** The document's id whose signed file is left out. */
  readonly without: string;
}

export function replaceLog(
  sources: Sources,
  { campaign, round, path, text, without }: NewLog,
): Outcome<Sources> {
  const { value: log, diagnostics } = readYaml(text, path);
  const found = sources.campaigns.get(campaign);
  const before = found?.rounds.get(round);
  if (found === undefined || before === undefined)
    throw new Error(`${campaign}/${round} was read a moment ago`);
  const issued = new Map([...before.issued].filter(([id]) => id !== without));
  const after: RoundSources = { ...before, log, issued };
  const rounds = new Map(found.rounds).set(round, after);
  const campaigns = new Map(sources.campaigns).set(campaign, { ...found, rounds });
  return outcome({ ...sources, campaigns }, diagnostics);
}
