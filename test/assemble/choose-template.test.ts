import { describe, expect, it } from "vitest";
import { chooseTemplate } from "../../src/assemble/choose-template.ts";
import type { Fault } from "../../src/model/records.ts";
import { aDesk } from "../support/assembly.ts";
import { aPlan, aRound, aTemplate } from "../support/records.ts";

const first = aTemplate("to-trinh", { version: "1", from: "03/4/2018", to: "31/12/2024" });
const second = aTemplate("to-trinh", { version: "2", from: "01/01/2025" });
const open = aTemplate("to-trinh", { version: "10", from: "01/3/2025" });

function choose(
  date: string,
  { pins = {}, faults = [] }: { pins?: Record<string, string>; faults?: readonly Fault[] } = {},
) {
  const round = aRound("de-nghi", { round: { phase: "đề nghị", asOf: "15/4/2025", pins } });
  const plan = aPlan({ documents: { "đề nghị": ["bien-ban", "to-trinh"] } });
  const context = aDesk({ plan, rounds: [round], templates: [first, open, second], faults });
  return { version: chooseTemplate(context, "to-trinh", date)?.version, context };
}

describe("the template of a type", () => {
  it.each([
    { date: "2024-12-31", version: "1" },
    { date: "2025-01-01", version: "2" },
    { date: "2025-02-28", version: "2" },
    { date: "2025-03-01", version: "10" },
  ])("is version $version on $date: of several in force the one that came last", ({ date, version }) => {
    expect(choose(date).version).toBe(version);
  });

  it("is of two in force from the same day the later version", () => {
    const twins = ["1", "2"].map((version) => aTemplate("to-trinh", { version, from: "01/01/2025" }));
    expect(chooseTemplate(aDesk({ templates: twins }), "to-trinh", "2025-04-04")?.version).toBe("2");
  });

  it("is the one that the round pins, in force or not", () => {
    expect(choose("2025-04-04", { pins: { "to-trinh": "1" } }).version).toBe("1");
  });

  it("is what the paper depends on", () => {
    expect(choose("2024-12-31").context.used()).toEqual([
      "templates/to-trinh/1/template.docx",
      "templates/to-trinh/1/template.yaml",
    ]);
  });

  it("that nowhere is in force is a finding at the type in the plan", () => {
    const { version, context } = choose("2018-04-02");
    expect(version).toBeUndefined();
    expect(context.codes()).toEqual([
      "assemble/no-template-in-force data/campaigns/dot/plan.yaml#documents.đề nghị.1",
    ]);
  });

  it("is not asked of what every object is born with", () => {
    const context = aDesk({ templates: [aTemplate("constructor", {})] });
    expect(chooseTemplate(context, "constructor", "2025-04-04")?.version).toBe("1");
  });
});

describe("a faulty version", () => {
  const faults = [{ file: "templates/to-trinh/3/template.docx", path: [] }];

  it("stops the type: it may be the one in force", () => {
    expect(choose("2025-04-04", { faults }).context.used()).toContain("templates/to-trinh/3/template.docx");
  });

  it("stops nothing where the round pins another", () => {
    const { context } = choose("2025-04-04", { faults, pins: { "to-trinh": "2" } });
    expect(context.used()).not.toContain("templates/to-trinh/3/template.docx");
  });

  it("of another type stops nothing", () => {
    const others = [{ file: "templates/to-trinh-khoi/1/template.docx", path: [] }];
    expect(choose("2025-04-04", { faults: others }).context.used()).toHaveLength(2);
  });
});
