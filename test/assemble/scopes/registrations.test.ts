import { describe, expect, it } from "vitest";
import { assemble } from "../../../src/assemble/assemble.ts";
import { registrationsPapers } from "../../../src/assemble/scopes/registrations.ts";
import type { Path } from "../../../src/model/source-file.ts";
import { aDesk, type InHandWritten, inHand } from "../../support/assembly.ts";
import { aPlan, aRound, aTemplate, aUnit, type RoundWritten } from "../../support/records.ts";

const folder = "data/campaigns/dot/rounds/dang-ky";
const deadline = {
  ...{ id: "R", clause: "I", title: { vi: "Đúng hạn", en: "In time" }, phase: "đăng ký" as const },
  ...{ subject: "unit" as const, force: "advisory" as const, stops: "nobody" as const },
  criterion: { kind: "received-before" as const, before: "30/9/2024" },
};
const plan = aPlan({
  ...{ number: "15", date: "9/9/2024", proposer: "ban", rules: [deadline], issuers: { bieu: "ban" } },
  participants: ["ban", "đảng bộ cơ sở", "chi bộ cơ sở"],
  documents: { "đăng ký": ["bieu"] },
});
const units = [
  aUnit("ban", {
    ...{ kind: "ban", names: [{ name: "Ban Tuyên giáo" }], numberCode: "BTG", place: "Yên Bái" },
    officers: [{ name: "Trần Đức", position: "Trưởng Ban" }],
  }),
  aUnit("b", { names: [{ name: "Chi bộ B" }] }),
  aUnit("a", { names: [{ name: "Chi bộ A" }] }),
  aUnit("c", { kind: "đảng bộ cơ sở", names: [{ name: "Đảng bộ C", committee: "Đảng ủy C" }] }),
];
const templates = [
  aTemplate("bieu", { scope: "registrations" }),
  aTemplate("ban-dang-ky", { scope: "registration" }),
];
const event = (date: string, reason?: string) => ({
  ...{ date, state: "đã nhận" as const, by: "Văn thư" },
  ...(reason !== undefined && { reason }),
});
const target = (id: string) => ({ id, text: "Kết nạp", measuredIn: "đảng viên", target: 1 });
const registrations = {
  ban: { date: "23/9/2024", targets: [target("x"), target("y")], collective: "có" as const },
  b: { date: "28/9/2024", people: ["an", "binh"], collective: "không" as const },
};
const log = {
  ban: {
    events: [event("24/9/2024")],
    issued: { "ban-dang-ky": { number: "07-BC/BTG", date: "23/9/2024" } },
  },
  b: { events: [event("02/10/2024", "Gửi nhầm nơi nhận.")] },
};

function written(round: Partial<RoundWritten> = {}): InHandWritten {
  const own = { phase: "đăng ký" as const, asOf: "03/10/2024" };
  return {
    plan,
    units,
    templates,
    rounds: [aRound("dang-ky", { round: own, registrations, log, ...round })],
  };
}

function valuesOf(given = written()) {
  const desk = aDesk(given);
  const values = registrationsPapers(desk)[0]?.values(desk, "2024-10-03")?.registrations;
  if (values === undefined) throw new Error("there is one paper of each type");
  return values;
}

describe("the registrations of a round", () => {
  it("stand in groups by kind, in the plan's order of kinds, numbered through", () => {
    const told = valuesOf().groups.map(({ order, kind, rows }) => [
      order,
      kind,
      ...rows.map((row) => `${row.order} ${row.name}`),
    ]);
    expect(told).toEqual([
      [1, "ban", "1 Ban Tuyên giáo"],
      [2, "đảng bộ cơ sở", "2 Đảng bộ C"],
      [3, "chi bộ cơ sở", "3 Chi bộ A", "4 Chi bộ B"],
    ]);
  });

  it("have the paper as it was signed, else its own date, when it came, and what it holds", () => {
    const [department, , cells] = valuesOf().groups;
    expect(department?.rows).toMatchObject([
      {
        ...{ paper: "07-BC/BTG, 23/9/2024", received: "2024-09-24", state: "đúng hạn", registered: true },
        ...{ targets: 2, collectives: 1, people: 0, note: undefined },
      },
    ]);
    expect(cells?.rows[1]).toMatchObject({
      ...{ paper: "28/9/2024", received: "2024-10-02", state: "quá hạn", note: "Gửi nhầm nơi nhận" },
      ...{ targets: 1, collectives: 0, people: 2 },
    });
    expect(cells?.rows[0]).toMatchObject({
      ...{ state: "chưa gửi", registered: false, targets: 0, collectives: 0, people: 0 },
      ...{ paper: undefined, received: undefined, due: "2024-09-30" },
    });
  });

  it("come to a sum in each group and in all", () => {
    const { groups, counts } = valuesOf();
    expect(counts).toEqual({
      ...{ units: 4, received: 2, late: 1, missing: 2 },
      ...{ targets: 3, collectives: 1, people: 2 },
    });
    for (const field of ["units", "received", "late", "missing", "targets", "collectives", "people"] as const)
      expect(groups.reduce((sum, group) => sum + group.counts[field], 0)).toBe(counts[field]);
  });

  it("tell who is missing, by the names that a letter goes to, and who was late", () => {
    const { missing, late, due } = valuesOf();
    expect(missing.map(({ order, committee }) => `${order} ${committee}`)).toEqual([
      "1 Đảng ủy C",
      "2 Chi bộ A",
    ]);
    expect(late.map(({ order, name }) => `${order} ${name}`)).toEqual(["1 Chi bộ B"]);
    expect(due).toBe("2024-09-30");
  });

  it("have one deadline only where all units have the same", () => {
    const rules = [{ ...deadline, unitKinds: ["ban" as const] }];
    const given = written();
    expect(valuesOf({ ...given, plan: aPlan({ ...plan.value, rules }) }).due).toBeUndefined();
  });

  it("count nothing of what came after the day", () => {
    const late = { ...log, b: { events: [event("04/10/2024")] } };
    expect(valuesOf(written({ log: late })).groups[2]?.rows[1]).toMatchObject({
      ...{ state: "chưa gửi", registered: false, people: 0, note: undefined },
    });
  });

  it("say where the day was taken from when the log has none", () => {
    expect(valuesOf(written({ log: {} })).groups[0]?.rows[0]?.note).toBe(
      "Sổ theo dõi chưa ghi ngày nhận; tính theo ngày của văn bản",
    );
  });

  it("promise what the round says, with a gap for a day that isn't set", () => {
    const own = { phase: "đăng ký" as const, asOf: "03/10/2024" };
    const contact = "đồng chí Lan";
    const given = written({ round: { ...own, reminder: { by: "10/10/2024", contact } } });
    expect(valuesOf(given).reminder).toEqual({ by: "ngày 10 tháng 10 năm 2024", contact });
    expect(valuesOf().reminder.by).toMatch(/^ngày\u00A0+tháng\u00A0+năm\u00A0+$/);
  });
});

describe("the issuing body's list of them", () => {
  const made = (given: Partial<InHandWritten> = {}, only?: string) => {
    const { value, diagnostics } = assemble({
      ...inHand({ ...written(), ...given }),
      ...(only !== undefined && { units: new Set([only]) }),
    });
    return {
      jobs: value.jobs.map(({ id, values }) => `${id} ${(values.issuer as { name: string }).name}`),
      refused: value.refused.map(({ id, because }) => `${id}: ${because.join(", ")}`),
      errors: diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
    };
  };

  it("is made once, by the department that the plan names, in the issuing body's folder", () => {
    expect(made()).toEqual({ jobs: ["khoi/bieu Ban Tuyên giáo"], refused: [], errors: [] });
  });

  it("is never made with only some units' papers", () => {
    expect(made({}, "ban")).toEqual({ jobs: [], refused: [], errors: [] });
    expect(made({}, "b").jobs).toEqual([]);
  });

  it.each<{ what: string; file: string; path?: Path; without?: string }>([
    { what: "a registration", file: `${folder}/c.yaml` },
    { what: "a unit's entry in the log", file: `${folder}/log.yaml`, path: ["c"] },
    { what: "a unit that registered", file: "data/units/b.yaml", without: "b" },
    { what: "a unit that may have to register", file: "data/units/d.yaml" },
    { what: "the days off", file: "data/config.yaml" },
    { what: "a round whose phase can't be read", file: "data/campaigns/dot/rounds/bo-sung/round.yaml" },
  ])("is refused while there is a fault in $what", ({ file, path = [], without }) => {
    const { jobs, refused, errors } = made({
      faults: [{ file, path }],
      units: units.filter(({ id }) => id !== without),
    });
    expect({ jobs, errors }).toEqual({ jobs: [], errors: [] });
    expect(refused).toEqual([`khoi/bieu: ${file}`]);
  });

  it.each(["data/people/an.yaml", "data/campaigns/dot/rounds/de-nghi/b.yaml", "data/ratings/2024.yaml"])(
    "is made while there is a fault in %s, of which it lists nothing",
    (file) => {
      expect(made({ faults: [{ file, path: [] }] }).jobs).toEqual(["khoi/bieu Ban Tuyên giáo"]);
    },
  );
});
