import { describe, expect, it } from "vitest";
import type { Framing } from "../../src/assemble/framing.ts";
import { addresseeLines, basisLines, recipientLines } from "../../src/assemble/paper-lines.ts";
import { aDesk } from "../support/assembly.ts";
import { aPlan, aRound, aTemplate, aUnit, type RecordsWritten, someRecords } from "../support/records.ts";

const style = someRecords({}).records.styles.value.styles["party-style"];
const unit = aUnit("chi-bo", { signing: { filing: "Lưu Chi bộ" } });
const values = { unit: { name: "Chi bộ Một" }, nobody: "" };

interface Written {
  readonly plan?: Parameters<typeof aPlan>[0];
  readonly template?: Partial<Parameters<typeof aTemplate>[1]>;
  readonly onDate?: string;
  readonly records?: RecordsWritten;
}

function framed({ plan = {}, template = {}, onDate = "2025-04-04" }: Written) {
  const context = aDesk({
    plan: aPlan(plan),
    units: [unit],
    rounds: [aRound("de-nghi", { round: { phase: "đề nghị", asOf: "15/4/2025" } })],
  });
  const framing = {
    paper: { issuer: { id: unit.id, record: unit } },
    template: aTemplate("to-trinh", template),
    style,
    onDate,
  } as unknown as Framing;
  return { context, framing };
}

describe("addressees", () => {
  const addressees = (written: Written) => {
    const { context, framing } = framed(written);
    return addresseeLines(context, framing, values);
  };

  it("are the plan's for the phase, one on the label's own line", () => {
    const plan = { addressees: { "đề nghị": ["Đảng ủy Khối"], "đăng ký": ["Ban Tuyên giáo"] } };
    expect(addressees({ plan })).toEqual({ addressee: "Đảng ủy Khối", addressees: [] });
  });

  it("are the template's own instead, several in a line each with its mark", () => {
    const plan = { addressees: { "đề nghị": ["Đảng ủy Khối"] } };
    const template = { addressees: ["Cấp ủy {{unit.name}}", "Ban Tổ chức"] };
    expect(addressees({ plan, template })).toEqual({
      addressees: [{ line: "Cấp ủy Chi bộ Một," }, { line: "Ban Tổ chức." }],
    });
  });

  it("that print nothing give no line", () => {
    const template = { addressees: ["{{nobody}}", "Ban Tổ chức"] };
    expect(addressees({ template })).toEqual({ addressee: "Ban Tổ chức", addressees: [] });
  });

  it("are as many as the lines that are printed", () => {
    const template = { addressees: ["\n{{#each several}}\n  {{name}}\n{{/each}}\n", "Ban Tổ chức"] };
    const { context, framing } = framed({ template });
    const several = [{ name: "Chi bộ Một" }, { name: "Chi bộ Hai" }];
    expect(addresseeLines(context, framing, { several })).toEqual({
      addressees: [{ line: "Chi bộ Một," }, { line: "Chi bộ Hai," }, { line: "Ban Tổ chức." }],
    });
  });

  it("are none where neither gives any", () => {
    expect(addressees({})).toEqual({ addressees: [] });
  });
});

describe("bases", () => {
  const legalBases = [
    { id: "a", line: "Căn cứ Quy định cũ", phases: ["đề nghị" as const], to: "19/01/2025" },
    { id: "b", line: "Căn cứ Quy định mới", phases: ["đề nghị" as const], from: "20/01/2025" },
    { id: "c", line: "Căn cứ Hướng dẫn", phases: ["quyết định" as const] },
  ];
  const bases = (written: Written) => {
    const { context, framing } = framed({ plan: { legalBases }, ...written });
    return basisLines(context, framing, values).map(({ line }) => line);
  };

  it.each([
    { onDate: "2025-01-19", lines: ["Căn cứ Quy định cũ,"] },
    { onDate: "2025-01-20", lines: ["Căn cứ Quy định mới,"] },
  ])("are those of the phase in force on $onDate", ({ onDate, lines }) => {
    expect(bases({ onDate })).toEqual(lines);
  });

  it("end with the template's own; an empty one is left out", () => {
    const template = { bases: ["{{nobody}}", "Xét đề nghị của {{unit.name}}"] };
    expect(bases({ template })).toEqual(["Căn cứ Quy định mới;", "Xét đề nghị của Chi bộ Một,"]);
  });
});

describe("recipients", () => {
  const recipients = (written: Written) => {
    const { context, framing } = framed(written);
    return recipientLines(context, framing, values).map(({ line }) => line);
  };

  it("are the plan's of the type, the template's, and last where the copy stays", () => {
    const plan = { paperRecipients: { "to-trinh": ["Thường trực Tỉnh ủy"], khac: ["Ban khác"] } };
    const template = { recipients: ["Như trên"] };
    expect(recipients({ plan, template })).toEqual(["Thường trực Tỉnh ủy,", "Như trên,", "Lưu Chi bộ."]);
  });
});

it("names the line of a Wording that can't be printed", () => {
  const { context, framing } = framed({ template: { recipients: ["Như trên", "{{không có}}"] } });
  recipientLines(context, framing, values);
  expect(context.reported.map(({ place }) => place.file)).toEqual([
    "templates/to-trinh/1/template.yaml#recipients.1",
  ]);
});
