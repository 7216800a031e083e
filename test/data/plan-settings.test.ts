import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { CriterionOf } from "../../src/model/criteria.ts";
import { type Plan, planSchema, type Rule } from "../../src/model/plan.ts";
import { printCount } from "../../src/text/numbers.ts";
import { shortDate } from "../../src/text/print-date.ts";

const file = new URL("../../data/campaigns/2024-dai-hoi-dang/plan.yaml", import.meta.url);
const plan = planSchema.parse(parse(readFileSync(file, "utf8")));

/** What a setting must be called in the clause that the rule cites: numbers as the plan writes them, dates as it prints them. */
const wordsOf: { readonly [Kind in Rule["criterion"]["kind"]]?: (criterion: CriterionOf<Kind>) => string[] } =
  {
    "people-quota": ({ most, beyond }) =>
      beyond === "refused" ? [`không quá ${printCount(most)} cá nhân`] : [],
    "received-before": ({ before }) => [`trước ngày ${shortDate(before)}`],
    "opinion-before": ({ before }) => [`trước ${shortDate(before)}`],
    "yearly-ratings": ({ years, times }) => [
      ...[Math.min(...years), Math.max(...years)].map(String),
      ...(times === undefined ? [] : [`${printCount(times)} năm`]),
    ],
    "staff-share": ({ years, percent }) => [
      ...[Math.min(...years), Math.max(...years)].map(String),
      `${percent}%`,
    ],
    "recognised-before": ({ title }) => [title],
    "left-to-others": ({ words }) => [words],
  };

const cases = plan.rules.flatMap((rule) => {
  const words = wordsOf[rule.criterion.kind] as ((criterion: Rule["criterion"]) => string[]) | undefined;
  return (words?.(rule.criterion) ?? []).map((each) => ({ rule: rule.id, clause: rule.clause, words: each }));
});

describe("what is printed is what is enforced", () => {
  it.each(cases)("$rule: clause $clause says «$words»", ({ clause, words }) => {
    expect(textOf(clause)).toContain(words);
  });

  it("holds for quotas, deadlines, years and shares", () => {
    const kinds = new Set(plan.rules.map(({ criterion }) => criterion.kind));
    expect(Object.keys(wordsOf).filter((kind) => !kinds.has(kind as Rule["criterion"]["kind"]))).toEqual([]);
    expect(cases.length).toBeGreaterThan(30);
  });

  it("holds for the campaign's time and slogan", () => {
    const text = plan.clauses.map(({ id }) => textOf(id)).join("\n");
    expect(text).toContain(
      `từ ngày ${shortDate(plan.period.from)} đến hết tháng ${shortDate(plan.period.to).slice(3)}`,
    );
    expect(text).toContain(plan.slogan ?? "no slogan");
  });
});

/** A clause with its heading. */
function textOf(clause: string): string {
  const found: Plan["clauses"][number] | undefined = plan.clauses.find(({ id }) => id === clause);
  return `${found?.heading ?? ""}\n${typeof found?.text === "string" ? found.text : ""}`;
}
