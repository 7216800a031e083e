import { describe, expect, it } from "vitest";
import { gapWarnings } from "../../src/assemble/gap-warnings.ts";
import type { DocumentJob } from "../../src/model/document-job.ts";
import { inHand } from "../support/assembly.ts";
import { aPlan } from "../support/records.ts";

const gap = "\u00A0".repeat(6);
const complete = aPlan({ number: "15", date: "9/9/2024" });

interface Printed {
  readonly symbol?: string;
  readonly date?: string;
  readonly confirmations?: readonly { placeAndDate: string }[];
}

function job(id: string, { symbol, date = "2025-04-04", confirmations }: Printed = {}): DocumentJob {
  const values = { document: { symbol, date }, confirmations };
  return { id, values, record: { file: `${id}.yaml` } } as unknown as DocumentJob;
}

function warnings(jobs: readonly DocumentJob[], plan = complete) {
  return gapWarnings(inHand({ plan }), jobs).map(({ code, place }) => `${code} ${place.file}`);
}

describe("visible gaps", () => {
  it.each([
    { what: "its number", plan: aPlan({ date: "9/9/2024" }) },
    { what: "its date", plan: aPlan({ number: "15" }) },
    { what: "its day", plan: aPlan({ number: "15", date: "9/2024" }) },
  ])("of the plan that lacks $what are warned of once", ({ plan }) => {
    expect(warnings([job("a"), job("b")], plan)).toEqual([
      "assemble/plan-number-missing data/campaigns/dot/plan.yaml",
    ]);
  });

  it("of numbers are warned of once for the round, with their count", () => {
    const jobs = [
      job("a", { symbol: `${gap}-TTr/CB` }),
      job("b", { symbol: `${gap}-BC/CB` }),
      job("c", { symbol: "12-BC" }),
    ];
    const [warning] = gapWarnings(inHand({ plan: complete }), jobs);
    expect(warning?.message.vi).toMatch(/^2 văn bản/);
    expect(warnings(jobs)).toHaveLength(1);
  });

  it("of dates are warned of once for all documents of a record", () => {
    const undated = [job("a", { date: "2025-04" }), job("c", { date: "2025-04" })];
    expect(warnings([...undated, job("b")])).toEqual([
      "assemble/date-incomplete a.yaml",
      "assemble/date-incomplete c.yaml",
    ]);
    const ofOneRecord = undated.map((each) => ({ ...each, record: { file: "decisions.yaml" } }));
    const [warning, ...rest] = gapWarnings(inHand({ plan: complete }), ofOneRecord);
    expect(warning?.message.vi).toMatch(/^Văn bản a và 1 văn bản khác/);
    expect(rest).toEqual([]);
  });

  it("of the day that a reminder names are warned of once, and only if somebody is missing", () => {
    const registrations = (missing: readonly object[], by: string) =>
      ({
        ...job("a"),
        values: { document: {}, registrations: { missing, reminder: { by } } },
      }) as DocumentJob;
    const found = (missing: readonly object[], by: string) => {
      const all = [registrations(missing, by), registrations(missing, by)];
      return warnings(all).filter((code) => code.startsWith("assemble/reminder"));
    };
    expect(found([{}], `ngày${gap}`)).toEqual([
      "assemble/reminder-without-day data/campaigns/dot/rounds/de-nghi/round.yaml#reminder",
    ]);
    expect(found([], `ngày${gap}`)).toEqual([]);
    expect(found([{}], "ngày 10 tháng 10 năm 2024")).toEqual([]);
  });

  it("of confirmations are warned of for each document", () => {
    const undated = [
      { placeAndDate: "Yên Bái, ngày 03 tháng 4 năm 2025" },
      { placeAndDate: `Yên Bái, ngày${gap}` },
    ];
    expect(
      warnings([job("a", { confirmations: undated }), job("b", { confirmations: undated.slice(0, 1) })]),
    ).toEqual(["assemble/confirmation-undated a.yaml"]);
  });

  it("are not warned of where nothing is made", () => {
    expect(warnings([], aPlan())).toEqual([]);
  });

  it("are warned of without being errors", () => {
    const found = gapWarnings(inHand({ plan: aPlan() }), [job("a", { date: "2025" })]);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  });
});
