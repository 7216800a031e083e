/** The six stages in order: load → validate → judge → assemble → render → publish. */

import { assemble } from "./assemble/assemble.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "./diagnostics/outcome.ts";
import type { Environment } from "./environment.ts";
import { judge } from "./judge/judge.ts";
import { load } from "./load/load.ts";
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

export type RoundToJudge = Readonly<{ records: Records; campaign: Campaign; round: RoundRecords }>;

export interface RoundRequest extends RoundToJudge {
  readonly sources: Sources;
  /** What loading and validating found: the round's page says why a document was refused. */
  readonly findings: readonly Diagnostic[];
  /** Only these units' papers; absent, all and the issuing Party body's. */
  readonly units?: ReadonlySet<string>;
}

export interface BuiltRound {
  readonly judgement: Judgement;
  /** Undefined where the disk didn't let it be written. */
  readonly published: Published | undefined;
}

/** load → validate */
export async function readInputs({ root, fontFiles }: Environment): Promise<Outcome<Inputs>> {
  const { value: sources, diagnostics } = await load(root, fontFiles);
  const { value: records, diagnostics: found } = validate(sources);
  return outcome({ sources, records }, [...diagnostics, ...found]);
}

/** judge */
export function judgeRound({ records, campaign, round }: RoundToJudge): Outcome<Judgement> {
  return judge(records, campaign, round);
}

/** judge → assemble → render → publish */
export async function buildRound({ root }: Environment, request: RoundRequest): Promise<Outcome<BuiltRound>> {
  const { value: judgement, diagnostics: judging } = judgeRound(request);
  const { value: assembly, diagnostics: assembling } = assemble({ ...request, judgement });
  const { value: rendering, diagnostics } = await render(assembly.jobs, { ...request, ...assembly });
  const found = [...judging, ...assembling, ...diagnostics];
  const findings = [...request.findings, ...found];
  const { refused } = rendering;
  const published = await publish({ ...request, judgement, rendering, refused, findings }, root);
  return outcome({ judgement, published: published.value }, [...found, ...published.diagnostics]);
}
