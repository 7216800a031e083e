/** A small appraisal: two units that proposed, one that didn't, and what was found of them. */

import { appraisalPapers } from "../../src/assemble/scopes/appraisal.ts";
import type { Judgement, Receipt, Standing, Verdict } from "../../src/model/verdict.ts";
import { aDesk } from "./assembly.ts";
import { aMeeting, aPerson, aPlan, aRound, aUnit, type RoundWritten } from "./records.ts";

export const rounds = "data/campaigns/dot/rounds";
const units = [
  aUnit("a", { names: [{ name: "Chi bộ A" }] }),
  aUnit("b", { kind: "đảng bộ cơ sở", names: [{ name: "Đảng bộ B" }] }),
  aUnit("c", { names: [{ name: "Chi bộ C" }] }),
  aUnit("ban-an", { kind: "ban", names: [{ name: "Ban An" }] }),
];
const people = ["an", "binh", "chi"].map((id) =>
  aPerson(id, { name: `Nguyễn ${id}`, positions: [{ unit: "a", title: "Đảng viên" }] }),
);
type Rule = NonNullable<Parameters<typeof aPlan>[0]>["rules"] extends readonly (infer One)[] | undefined
  ? One
  : never;
const aRule = (rule: Pick<Rule, "id" | "clause" | "criterion"> & Partial<Rule>): Rule =>
  ({
    ...{ title: { vi: "Điều kiện", en: "Condition" }, phase: "đề nghị", subject: "nominee" },
    ...{ force: "binding", stops: "nominees" },
    ...rule,
  }) as Rule;
const rules = [
  aRule({
    ...{ id: "hai-nguoi", clause: "II.2", stops: "people", subject: "unit" },
    criterion: { kind: "people-quota", most: 2 },
  }),
  aRule({ id: "giay-to", clause: "III", criterion: { kind: "papers-complete" } }),
  aRule({ id: "bao-cao", clause: "I", criterion: { kind: "report-filed" } }),
];

type Ids = { readonly id: string; readonly unit: string; readonly kind: "collective" | "person" | "unit" };

export function verdict(rule: string, subject: Ids, outcome: Verdict["outcome"] = "đạt"): Verdict {
  const { clause, title, force, stops } = rules.find(({ id }) => id === rule) as Rule;
  const reason = { vi: `Lý do ${rule}.`, en: "Because." };
  return { rule, clause, title, force, stops, subject, outcome, reason, facts: [], notes: [] };
}

export const unit = (id: string): Ids => ({ id, unit: id, kind: "unit" });
export const ofA = { id: "a", unit: "a", kind: "collective" as const };
const ofB = { id: "b", unit: "b", kind: "collective" as const };
export const an = { id: "an", unit: "a", kind: "person" as const };
export const binh = { id: "binh", unit: "b", kind: "person" as const };

export function standing(
  subject: Standing["subject"],
  stoppedBy: Verdict[] = [],
  more: Partial<Standing> = {},
) {
  return { subject, round: "de-nghi", stoppedBy, eligible: stoppedBy.length === 0, ...more };
}

export const quota = verdict("hai-nguoi", unit("b"), "không đạt");
const standings = [standing(ofA), standing(an), standing(ofB), standing(binh, [quota])];
const verdicts = [
  ...[verdict("hai-nguoi", unit("a")), verdict("bao-cao", ofA)],
  ...[verdict("bao-cao", an), verdict("giay-to", an)],
  ...[quota, verdict("bao-cao", ofB), verdict("bao-cao", binh)],
];
const dossiers = ["a", "b"].map((each) => ({ unit: each, round: "de-nghi", papers: [] }));
const receipt = (id: string, state: Receipt["state"], received?: string): Receipt => ({
  ...{ unit: id, unitKind: "chi bộ cơ sở", phase: "đề nghị", round: "de-nghi", state, notes: [] },
  ...(received !== undefined && { received }),
});
const receipts = [
  ...[receipt("a", "đúng hạn", "2025-04-08"), receipt("b", "quá hạn", "2025-04-11")],
  ...[receipt("c", "chưa gửi"), { ...receipt("c", "quá hạn"), phase: "đăng ký" as const }],
];
const withdrawn = { date: "05/4/2025", reason: "chuyển công tác", replacedBy: "binh" };
const submissions = {
  a: {
    meetings: [aMeeting({ votes: { a: { yes: 12 }, an: { yes: 9, no: 3 } } })],
    nominees: [{ collective: "a", summary: "Vượt chỉ tiêu" }, { person: "an" }],
  },
  b: { nominees: [{ collective: "b" }, { person: "chi", withdrawn }, { person: "binh" }] },
};
const log = {
  b: {
    events: [
      {
        ...{ date: "11/4/2025", state: "quá hạn, trình Ban Thường vụ xem xét" as const, by: "Lò Thị Ghi" },
        reason: "đường sạt lở",
      },
    ],
  },
};

interface Written {
  readonly judgement?: Partial<Judgement>;
  readonly appraisal?: NonNullable<RoundWritten["appraisal"]>;
  readonly plan?: Parameters<typeof aPlan>[0];
}

export function appraise({ judgement = {}, appraisal = {}, plan = {} }: Written = {}) {
  const context = aDesk({
    ...{ units, people, plan: aPlan({ rules, ...plan }) },
    rounds: [
      aRound("de-nghi", { round: { phase: "đề nghị", asOf: "15/4/2025" }, submissions, log }),
      aRound("tham-dinh", { round: { phase: "thẩm định", asOf: "21/4/2025" }, appraisal }),
    ],
    judgement: { verdicts, standings, receipts, dossiers, prospects: [], ...judgement },
  });
  const [paper] = appraisalPapers(context);
  const values = paper?.values(context, "2025-04-18")?.appraisal;
  if (paper === undefined || values === undefined) throw new Error("an appraisal has a paper");
  return { paper, values, context };
}
