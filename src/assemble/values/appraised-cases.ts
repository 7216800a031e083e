/** The cases of an appraisal: whom units propose, with what was found, said and proposed of each by a day. */

import type { Appraisal } from "../../model/appraisal.ts";
import type { RoundRecords } from "../../model/records.ts";
import type { Located } from "../../model/source-file.ts";
import { isLiving, type Nominee, nomineeId, type Submission } from "../../model/submission.ts";
import type { Standing, Subject, Verdict } from "../../model/verdict.ts";
import type { RoundInHand } from "../assembly-context.ts";
import { inOfficialOrder } from "../official-order.ts";
import { roundsSoFar } from "../rounds-so-far.ts";

export interface AppraisedCase {
  readonly standing: Standing;
  readonly round: RoundRecords;
  readonly record: Located<Submission>;
  readonly nominee: Nominee;
  /** On the nominee, and those on its unit that say something of it. */
  readonly verdicts: readonly Verdict[];
  /** In the order in which they were written. */
  readonly opinions: readonly Appraisal["opinions"][number][];
  readonly proposal: Appraisal["proposals"][number] | undefined;
  /** Where it stands in the papers: the Bloc awards the eligible only; `referred` is put before the competent body. */
  readonly group: "eligible" | "referred" | "ineligible";
}

/** In official order; what was said or concluded after the day is not known yet. */
export function appraisedCases(context: RoundInHand, date: string): AppraisedCase[] {
  const appraisals = roundsSoFar(context).flatMap(({ appraisal }) => appraisal?.value ?? []);
  const opinions = appraisals.flatMap((each) => each.opinions).filter((each) => each.date <= date);
  const proposals = appraisals.flatMap((each) => each.proposals);
  return inOfficialOrder(context, context.judgement.standings).flatMap((judged) => {
    const { subject } = judged;
    const filed = filedCase(context, judged);
    if (filed === undefined) return [];
    const standing = asKnownOn(judged, date);
    const proposal = proposals.findLast(({ nominee }) => nominee === subject.id);
    return [
      {
        ...filed,
        ...{ standing, proposal },
        verdicts: context.judgement.verdicts.filter((verdict) => saysSomethingOf(verdict, subject)),
        opinions: opinions.filter(({ nominee }) => nominee === subject.id),
        group: groupOf(standing, proposal),
      },
    ];
  });
}

/** Undefined where the submission can't be read: then the paper is refused. */
function filedCase(
  context: RoundInHand,
  { subject, round: id }: Standing,
): Pick<AppraisedCase, "round" | "record" | "nominee"> | undefined {
  const { asOf } = context.round.round.value;
  const round = context.campaign.rounds.find((each) => each.id === id);
  const record = round?.submissions.get(subject.unit);
  const nominee = record?.value.nominees.find(
    (each) => nomineeId(each) === subject.id && isLiving(each, asOf),
  );
  return round && record && nominee && { round, record, nominee };
}

/** Without a conclusion that came after the day. */
function asKnownOn(standing: Standing, date: string): Standing {
  const { conclusion, ...verdicts } = standing;
  if (conclusion === undefined || conclusion.date <= date) return standing;
  return { ...verdicts, eligible: standing.stoppedBy.length === 0 };
}

/** Where the rules and the department disagree, and the competent body hasn't concluded, the case is put before it. */
function groupOf(
  { eligible, conclusion }: Standing,
  proposal: AppraisedCase["proposal"],
): AppraisedCase["group"] {
  const disagrees = proposal !== undefined && (proposal.outcome === "đề nghị") !== eligible;
  if (disagrees && conclusion === undefined) return "referred";
  return eligible ? "eligible" : "ineligible";
}

function saysSomethingOf({ subject, stops }: Verdict, { kind, id, unit }: Subject): boolean {
  if (subject.unit !== unit) return false;
  if (subject.kind !== "unit") return subject.id === id && subject.kind === kind;
  if (stops === "people") return kind === "person";
  return (stops !== "collective" && stops !== "person") || stops === kind;
}
