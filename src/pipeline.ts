/** The six stages in order: load → validate → judge → assemble → render → publish. */

import { assemble } from "./assemble/assemble.ts";
import { type Outcome, outcome } from "./diagnostics/outcome.ts";
import type { Environment } from "./environment.ts";
import { judge } from "./judge/judge.ts";
import { load } from "./load/load.ts";
import type { RefusedDocument } from "./model/document-job.ts";
import type { Campaign, Records, RoundRecords } from "./model/records.ts";
import type { Sources } from "./model/sources.ts";
import type { Judgement } from "./model/verdict.ts";
import { type Published, publish } from "./publish/publish.ts";
import { render } from "./render/render.ts";
import { validate } from "./validate/validate.ts";

export interface Inputs {
  readonly sources: Sources;
  /** Undefined where a file is broken that everything depends on. */
  readonly records: Records | undefined;
}

export interface RoundRequest {
  readonly sources: Sources;
  readonly records: Records;
  readonly campaign: Campaign;
  readonly round: RoundRecords;
  /** Only these units' papers; absent, all and the issuing Party body's. */
  readonly units?: ReadonlySet<string>;
}

export interface BuiltRound extends Published {
  readonly judgement: Judgement;
  readonly refused: readonly RefusedDocument[];
}

/** load → validate */
export async function readInputs({ root, fontFiles }: Environment): Promise<Outcome<Inputs>> {
  const loaded = await load(root, fontFiles);
  const validated = validate(loaded.value);
  const inputs = { sources: loaded.value, records: validated.value };
  return outcome(inputs, [...loaded.diagnostics, ...validated.diagnostics]);
}

/** judge */
export function judgeRound({ records, campaign, round }: RoundRequest): Outcome<Judgement> {
  return judge(records, campaign, round);
}

/** judge → assemble → render → publish */
export async function buildRound({ root }: Environment, request: RoundRequest): Promise<Outcome<BuiltRound>> {
  const judged = judgeRound(request);
  const judgement = judged.value;
  const assembled = assemble({ ...request, judgement });
  const rendered = await render(assembled.value.jobs, { ...request, refused: assembled.value.refused });
  const { refused } = rendered.value;
  const published = await publish({ ...request, judgement, rendering: rendered.value, refused }, root);
  const diagnostics = [...judged.diagnostics, ...assembled.diagnostics, ...rendered.diagnostics];
  return outcome({ ...published, judgement, refused }, diagnostics);
}
