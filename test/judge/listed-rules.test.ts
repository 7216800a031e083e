/** All that the sample's plan asks, listed apart from it: each stands in its rules with cases, or it is said why not. */

import { describe, expect, test } from "vitest";
import { criteria } from "../../src/judge/criteria/criteria.ts";
import { caseSets } from "../support/eligibility-cases.ts";
import { samplePlan } from "../support/sample-data.ts";

/** What each asks; `noRule`: why it is deliberately no rule. */
const listed: Readonly<Record<string, string | { readonly noRule: string }>> = {
  "R-01": "achievements inside the campaign's time",
  "R-02": "which collectives take part",
  "R-02b": "which people take part",
  "R-03": "kinds of collectives that may be awarded",
  "R-04": "an achievement in the campaign",
  "R-05": "one person of a chi bộ cơ sở",
  "R-06": "two people of a đảng bộ cơ sở",
  "R-06b": "no quota for departments and mass organisations",
  "R-07": "cán bộ and Party members only",
  "R-08": "launched, summed up, rewarded by itself",
  "R-08b": "the days on which that was",
  "R-09": "own awards are for the unit to regulate",
  "R-10": "exemplary conduct",
  "R-11": "tasks fulfilled excellently",
  "R-12": "ratings of departments",
  "R-13": "achievement of departments",
  "R-14": "ratings of all their staff",
  "R-15": "a chiến sĩ thi đua among their staff",
  "R-16": "ratings of grass-roots organisations",
  "R-17": "their excellent years",
  "R-18": "targets of their resolution met and exceeded",
  "R-19": "their achievement",
  "R-20": "ratings of mass organisations",
  "R-21": "their excellent years",
  "R-22": "their achievement",
  "R-23": "grass-roots mass organisations are left to others",
  "R-24": "ratings of people",
  "R-25": "their excellent years",
  "R-26": "recognised as an outstanding example",
  "R-27": "achievement of people",
  "R-28": "members of mass organisations are left to others",
  "R-29": "registered in time",
  "R-30": "people register with their committee",
  "R-31": "mass organisations guide their members",
  "R-32": "compared with the registration",
  "R-33": "of the unit's own",
  "R-34": "appraised by the bodies named",
  "R-35": "the tờ trình",
  "R-36": "the minutes of the right body",
  "R-37": "a report for each nominee",
  "R-38": "a person's report is confirmed",
  "R-39": "proposed in time",
  "R-40": "the committee's opinion in time",
  "R-41": "summed up at the conference of the first quarter",
  "R-42": "the issuer sums up at its congress",
  "R-43": "the unit's summing-up report",
  "R-44": "the unit's own duties",
  "R-45": "the departments' duties",
};

const rules = new Set(samplePlan.rules.map(({ id }) => id));
const withCases = new Set(caseSets().map(({ rule }) => rule));

test.each(Object.keys(criteria))("a rule of the sample's plan judges by %s", (kind) => {
  expect(samplePlan.rules.map(({ criterion }) => criterion.kind)).toContain(kind);
});

describe("of what the plan asks", () => {
  test.each(Object.entries(listed))("%s has a rule and cases, or a reason: %j", (id, asked) => {
    const isRule = rules.has(id) && withCases.has(id);
    expect(isRule).toBe(typeof asked === "string");
  });

  test("every other rule is of votes (BQ), papers (GT) or consistency (NQ)", () => {
    const others = [...rules].filter((id) => !Object.hasOwn(listed, id));
    expect(others.filter((id) => !/^(?:BQ|GT|NQ)-\d+$/.test(id))).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
  });
});
