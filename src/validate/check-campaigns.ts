/** Checks each campaign's plan and rounds; which records a round has depends on its phase. */

import { unexpectedUnitFile, unknownReference } from "../diagnostics/validate-references.ts";
import type { Campaign, RoundRecords } from "../model/records.ts";
import { type Phase, phases } from "../model/round.ts";
import { type RecordOf, unitFileKinds } from "../model/schemas.ts";
import type { Located, SourceFile } from "../model/source-file.ts";
import type { CampaignSources, RoundSources, Sources } from "../model/sources.ts";
import { nearest } from "../text/nearest.ts";
import { checkIssued } from "./check-issued.ts";
import { valueAt } from "./expand-pattern.ts";
import { type KnownNames, nameKinds, withNamesOfPlan } from "./known-names.ts";
import type { RecordChecks } from "./record-checks.ts";

/** Campaigns whose plan is faulty are left out; their rounds are checked all the same. */
export function checkCampaigns({ campaigns }: Sources, checks: RecordChecks): Map<string, Campaign> {
  return new Map(
    [...campaigns].flatMap(([id, sources]) => {
      const campaign = checkCampaign(id, sources, checks);
      return campaign === undefined ? [] : [[id, campaign] as const];
    }),
  );
}

function checkCampaign(id: string, sources: CampaignSources, checks: RecordChecks): Campaign | undefined {
  const names = sources.plan && withNamesOfPlan(checks.names, sources.plan);
  const plan = checks.check("plan", { id, source: sources.plan }, names);
  const rounds = [...sources.rounds].map(([roundId, round]) =>
    checkRound({ id: roundId, sources: round, names }, checks),
  );
  if (plan === undefined) return undefined;
  return { id, plan, rounds: rounds.filter((round) => round !== undefined).toSorted(byDay) };
}

function byDay(one: RoundRecords, other: RoundRecords): number {
  const [day, otherDay] = [one.round.value.asOf, other.round.value.asOf];
  if (day === otherDay) return one.id < other.id ? -1 : 1;
  return day < otherDay ? -1 : 1;
}

interface RoundFound {
  readonly id: string;
  readonly sources: RoundSources;
  /** With those of the campaign's plan; undefined where there is none. */
  readonly names: KnownNames | undefined;
}

function checkRound({ id, sources, names }: RoundFound, checks: RecordChecks): RoundRecords | undefined {
  const round = checks.check("round", { id, source: sources.round });
  const log = checks.check("log", { id, source: sources.log });
  const appraisal = checks.check("appraisal", { id, source: sources.appraisal }, names);
  const summingUp = checks.check("summing-up", { id, source: sources.summingUp });
  const decisions = checks.check("decisions", { id, source: sources.decisions });
  const filed = checkUnitFiles(sources, checks);
  const issued = checkIssued({ round, log, files: sources.issued }, checks);
  return round && { id, round, log, appraisal, summingUp, decisions, ...filed, issued };
}

interface FiledRecords {
  readonly registrations: ReadonlyMap<string, Located<RecordOf<"registration">>>;
  readonly submissions: ReadonlyMap<string, Located<RecordOf<"submission">>>;
}

/** The phase is taken as written, so that a fault elsewhere in round.yaml doesn't keep the units' files from being read. */
function checkUnitFiles({ round, units }: RoundSources, checks: RecordChecks): FiledRecords {
  const written = valueAt(round?.value, ["phase"]);
  const phase = phases.find((each) => each === written);
  const kind = phase && unitFileKinds[phase];
  const files = new Map([...units].filter(([id, source]) => isOfUnit(id, source, checks)));
  if (phase !== undefined && kind === undefined) refuseUnitFiles(phase, files, checks);
  return {
    registrations: kind === "registration" ? checks.checkAll(kind, files) : new Map(),
    submissions: kind === "submission" ? checks.checkAll(kind, files) : new Map(),
  };
}

/** The file's name is a reference to a unit, like any other. */
function isOfUnit(id: string, { path: file }: SourceFile, checks: RecordChecks): boolean {
  const known = checks.names.unit;
  if (known === undefined || known.has(id)) return true;
  const facts = { id, ...nameKinds.unit, nearest: nearest(id, known) };
  checks.refuse(file, [unknownReference(facts, { file })]);
  return false;
}

function refuseUnitFiles(phase: Phase, files: ReadonlyMap<string, SourceFile>, checks: RecordChecks): void {
  const filing = Object.keys(unitFileKinds);
  for (const { path: file } of files.values()) {
    checks.refuse(file, [unexpectedUnitFile({ phase, phases: filing }, { file })]);
  }
}
