/** The six stages in order: load → validate → judge → assemble → render → publish. */

import { type Assembly, type AssemblyRequest, assemble } from "./assemble/assemble.ts";
import { assembleForm, type FormAsked } from "./assemble/form/assemble-form.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { hasErrors, type Outcome, outcome } from "./diagnostics/outcome.ts";
import type { Environment } from "./environment.ts";
import { judge } from "./judge/judge.ts";
import { load } from "./load/load.ts";
import type { DocumentJob } from "./model/document-job.ts";
import type { Records } from "./model/records.ts";
import type { RenderedDocument } from "./model/rendered-document.ts";
import type { Sources } from "./model/sources.ts";
import type { Judgement } from "./model/verdict.ts";
import { type Published, publish } from "./publish/publish.ts";
import { type RoundRendering, render } from "./render/render.ts";
import { validate } from "./validate/validate.ts";

/** No records where a file is broken that everything depends on. */
export type Inputs = Readonly<{ sources: Sources; records: Records | undefined }>;

/** Without `units`, all units' papers and the issuing Party body's. */
export type RoundToAssemble = Omit<AssemblyRequest, "judgement">;

/** `findings` are what loading and validating found: the round's page says why a document was refused. */
export type RoundRequest = RoundToAssemble &
  Readonly<{ sources: Sources; findings: readonly Diagnostic[]; discardEdits?: boolean }>;

/** Not published where the disk didn't let it be written. */
export type BuiltRound = Readonly<{ judgement: Judgement; published: Published | undefined }>;

/** load → validate */
export async function readInputs({ root, fontFiles }: Environment): Promise<Outcome<Inputs>> {
  const { value: sources, diagnostics } = await load(root, fontFiles);
  const { value: records, diagnostics: found } = validate(sources);
  return outcome({ sources, records }, [...diagnostics, ...found]);
}

/** validate, of sources that were loaded and changed since */
export function validateAgain(sources: Sources): Outcome<Records | undefined> {
  return validate(sources);
}

/** render */
export function renderJobs(
  jobs: readonly DocumentJob[],
  { sources, records }: { readonly sources: Sources; readonly records: Records },
): Promise<Outcome<RoundRendering>> {
  return render(jobs, { sources, records, refused: [] });
}

/** judge → assemble → render, of an empty form; undefined with the findings where it can't be made */
export async function makeForm(
  { sources, ...round }: RoundToAssemble & { readonly sources: Sources },
  asked: FormAsked,
): Promise<Outcome<RenderedDocument | undefined>> {
  const judged = judgeRound(round);
  const { value: job, diagnostics } = assembleForm({ ...round, judgement: judged.value }, asked);
  if (job === undefined || hasErrors(diagnostics)) return outcome(undefined, diagnostics);
  const rendered = await renderJobs([job], { sources, records: round.records });
  return outcome(rendered.value.documents[0], [...diagnostics, ...rendered.diagnostics]);
}

/** judge */
export function judgeRound({ records, campaign, round }: RoundToAssemble): Outcome<Judgement> {
  return judge(records, campaign, round);
}

/** judge → assemble */
export function assembleRound(round: RoundToAssemble): Outcome<Assembly & { judgement: Judgement }> {
  const { value: judgement, diagnostics: judging } = judgeRound(round);
  const { value: assembly, diagnostics } = assemble({ ...round, judgement });
  return outcome({ ...assembly, judgement }, [...judging, ...diagnostics]);
}

/** judge → assemble → render → publish */
export async function buildRound({ root }: Environment, request: RoundRequest): Promise<Outcome<BuiltRound>> {
  const { value: assembled, diagnostics: assembling } = assembleRound(request);
  const { value: rendering, diagnostics } = await render(assembled.jobs, { ...request, ...assembled });
  const found = [...assembling, ...diagnostics];
  const findings = [...request.findings, ...found];
  const { refused } = rendering;
  const published = await publish({ ...request, ...assembled, rendering, refused, findings }, root);
  return outcome({ ...assembled, published: published.value }, [...found, ...published.diagnostics]);
}
