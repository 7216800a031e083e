/** Checks what the issuing body records of nominees and papers against what the units filed. */

import { checkedBeforeFiled, notProposed } from "../diagnostics/validate-appraisal.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { CampaignSources, RoundSources, Sources } from "../model/sources.ts";
import { firstDayOf, parsePartialDate } from "../text/calendar-date.ts";
import { nearest } from "../text/nearest.ts";
import { shortDate } from "../text/print-date.ts";
import { expandPattern, valueAt } from "./expand-pattern.ts";
import type { RecordChecks } from "./record-checks.ts";

export function checkAppraisals({ campaigns }: Sources, checks: RecordChecks): void {
  for (const [id, campaign] of campaigns) {
    const rounds = [...campaign.rounds.values()];
    const proposed = isFaulty(id, checks) ? undefined : proposedIn(rounds);
    for (const round of rounds) {
      if (proposed !== undefined) checkNominees(round, { proposed, checks });
      checkDays(round, { campaign, checks });
    }
  }
}

/** Where a round's records speak of nominees. */
const ofAppraisal = ["opinions.*.nominee", "proposals.*.nominee", "conclusions.*.nominee"];
const ofDecisions = ["conclusions.*.nominee"];

/** In a file that can't be used as a whole somebody may be proposed. */
function isFaulty(campaign: string, { faults }: RecordChecks): boolean {
  const rounds = `data/campaigns/${campaign}/rounds/`;
  return faults.some(({ file, path }) => file.startsWith(rounds) && path.length === 0);
}

/** Everybody whom a paper ever proposed, also those withdrawn since. */
function proposedIn(rounds: readonly RoundSources[]): ReadonlySet<string> {
  const named = rounds
    .flatMap(({ units }) => [...units.values()])
    .flatMap(({ value }) => expandPattern(value, ["nominees", "*"]))
    .flatMap(({ value }) => [valueAt(value, ["collective"]), valueAt(value, ["person"])]);
  return new Set(named.filter((id) => typeof id === "string"));
}

interface ProposedGiven {
  readonly proposed: ReadonlySet<string>;
  readonly checks: RecordChecks;
}

/** An id that nothing bears has been found already. */
function checkNominees({ appraisal, decisions }: RoundSources, given: ProposedGiven): void {
  for (const pattern of ofAppraisal) reportUnproposed(appraisal, pattern, given);
  for (const pattern of ofDecisions) reportUnproposed(decisions, pattern, given);
}

function reportUnproposed(
  source: SourceFile | undefined,
  pattern: string,
  { proposed, checks }: ProposedGiven,
): void {
  for (const { path, value } of expandPattern(source?.value, pattern.split("."))) {
    if (source === undefined || typeof value !== "string" || proposed.has(value)) continue;
    if (!checks.names.nominee?.has(value)) continue;
    const facts = { nominee: value, nearest: nearest(value, proposed) };
    checks.report([notProposed(facts, source.place(path))]);
  }
}

interface CampaignGiven {
  readonly campaign: CampaignSources;
  readonly checks: RecordChecks;
}

/** No paper can be checked before the first day that its own date allows; either day may be the slip. */
function checkDays({ appraisal }: RoundSources, { campaign, checks }: CampaignGiven): void {
  if (appraisal === undefined) return;
  for (const { path, value } of expandPattern(appraisal.value, ["dossiers", "*", "date"])) {
    const paper = firstProposal(String(path[1]), campaign);
    const [checked, filed] = [dayOf(value), dayOf(valueAt(paper?.value, ["date"]))];
    if (checked === undefined || paper === undefined || filed === undefined) continue;
    if (firstDayOf(checked) >= firstDayOf(filed)) continue;
    const facts = { checked: shortDate(checked), filed: shortDate(filed), file: paper.path };
    checks.report([checkedBeforeFiled(facts, appraisal.place(path))]);
  }
}

function firstProposal(unit: string, { rounds }: CampaignSources): SourceFile | undefined {
  return [...rounds.values()]
    .map(({ units }) => units.get(unit))
    .find((source) => valueAt(source?.value, ["nominees"]) !== undefined);
}

function dayOf(written: unknown): string | undefined {
  const reading = typeof written === "string" ? parsePartialDate(written) : undefined;
  return reading?.ok ? reading.date : undefined;
}
