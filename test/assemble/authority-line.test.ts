import { describe, expect, it } from "vitest";
import { authorityLine } from "../../src/assemble/authority-line.ts";
import { officersOn } from "../../src/model/officers.ts";
import { aDesk } from "../support/assembly.ts";
import { aUnit } from "../support/records.ts";
import { twoStyles } from "../support/two-styles.ts";

const date = "2025-04-04";
const officers = [
  { name: "Trần Văn Trưởng", position: "Trưởng Ban" },
  { name: "Lò Văn Phó", position: "Phó Trưởng Ban" },
];

function line(unit: Parameters<typeof aUnit>[1], { signer = 0, styles = {} } = {}) {
  const context = aDesk({ styles: { ...twoStyles, ...styles } });
  const body = { id: "don-vi", record: aUnit("don-vi", { officers, ...unit }) };
  const officer = officersOn(body, date)[signer];
  if (officer === undefined) throw new Error("nobody in office");
  return { line: authorityLine(context, body, { officer, date }), codes: context.codes() };
}

function signedBy(authority: string) {
  return { signing: { authority } };
}

describe("the line of authority", () => {
  const ownWords = "THỪA ỦY QUYỀN BAN THƯỜNG VỤ";
  it.each([
    { of: "a collective is its kind's", unit: {}, printed: "T/M CHI BỘ" },
    { of: "a collective is the same for a deputy", unit: {}, signer: 1, printed: "T/M CHI BỘ" },
    { of: "a unit is its own before its kind's", unit: signedBy("T/M CHI ỦY"), printed: "T/M CHI ỦY" },
    { of: "a head is none", unit: { kind: "ban" as const }, printed: undefined },
    {
      of: "a head's deputy names the head",
      unit: { kind: "ban" as const },
      signer: 1,
      printed: "K/T Trưởng Ban",
    },
    {
      of: "a head's deputy is as the style has it",
      unit: { kind: "ban" as const, tradition: "dot" },
      signer: 1,
      printed: "KT. Trưởng Ban",
    },
    { of: "who signs by order stands as written", unit: signedBy("T/L CHI ỦY"), printed: "T/L CHI ỦY" },
    { of: "nobody's known form stands as written", unit: signedBy(ownWords), printed: ownWords },
  ])("of $of", ({ unit, signer = 0, printed }) => {
    expect(line(unit, { signer })).toEqual({ line: printed, codes: [] });
  });

  it("is none for the one who leads without a head above", () => {
    const acting = {
      kind: "ban" as const,
      officers: [{ name: "Lò Văn Phó", position: "Phó Trưởng Ban phụ trách" }],
    };
    expect(line(acting)).toEqual({ line: undefined, codes: [] });
  });
});

describe("a wrong mix is a finding", () => {
  const ownLine = "data/units/don-vi.yaml#signing.authority";
  const kindsLine = "templates/styles.yaml#kinds.chi bộ cơ sở.signing.authority";
  const [foreign, deputy] = ["assemble/foreign-authority", "assemble/deputy-for-collective"];
  const secretary = [{ name: "Bí", position: "Bí thư" }];

  it.each([
    { mix: "TM. where T/M is written", unit: signedBy("TM. CHI BỘ"), told: `${foreign} ${ownLine}` },
    {
      mix: "KT. where K/T is written",
      unit: { kind: "ban" as const, ...signedBy("KT. TRƯỞNG BAN") },
      told: `${foreign} ${ownLine}`,
    },
    {
      mix: "T/M where TM. is written",
      unit: { kind: "đoàn thể khối" as const, ...signedBy("T/M BAN CHẤP HÀNH") },
      told: `${foreign} ${ownLine}`,
    },
    {
      mix: "a kind's own line in a unit of another tradition",
      unit: { tradition: "dot" },
      told: `${foreign} ${kindsLine}`,
    },
    { mix: "K/T for a collective", unit: signedBy("K/T CHI BỘ"), told: `${deputy} ${ownLine}` },
    {
      mix: "K/T for the head of a collective",
      unit: { officers: secretary, ...signedBy("K/T BÍ THƯ") },
      told: `${deputy} ${ownLine}`,
    },
    {
      mix: "K/T for a committee that no kind tells of",
      unit: { kind: "ban" as const, ...signedBy("K/T ỦY BAN KIỂM TRA") },
      told: `${deputy} ${ownLine}`,
    },
  ])("$mix", ({ unit, told }) => {
    expect(line(unit).codes).toEqual([told]);
  });

  it("but not K/T with the head's position, in any case of letters", () => {
    const unit = { kind: "ban", signing: { authority: "K/T TRƯỞNG BAN" } } as const;
    expect(line(unit, { signer: 1 })).toEqual({ line: "K/T TRƯỞNG BAN", codes: [] });
  });

  it("and says how the style would have it", () => {
    const context = aDesk({ styles: twoStyles });
    const record = aUnit("don-vi", { officers, kind: "chi bộ cơ sở", signing: { authority: "TM. CHI BỘ" } });
    const body = { id: "don-vi", record };
    const [officer] = officersOn(body, date);
    if (officer === undefined) throw new Error("nobody in office");
    authorityLine(context, body, { officer, date });
    expect(context.reported[0]?.advice.vi).toContain("«T/M CHI BỘ»");
  });

  it("only where the style says how it writes the line", () => {
    const { "slash-style": slash } = twoStyles.styles;
    const { authority: _, ...wording } = slash.wording;
    const styles = { ...twoStyles, styles: { "slash-style": { ...slash, wording } } };
    const unit = { kind: "ban", signing: { authority: "TM. BAN" } } as const;
    expect(line(unit, { styles })).toEqual({ line: "TM. BAN", codes: [] });
    expect(line({ kind: "ban" }, { styles, signer: 1 })).toEqual({ line: undefined, codes: [] });
  });
});
