/** What a Bí thư sends a dossier back for: each of the fourteen shown on the sample's papers, with what else guards it. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findAbbreviations } from "../../src/text/find-abbreviations.ts";
import { builtDocuments } from "../support/built-documents.ts";
import { diagnosticKinds } from "../support/diagnostic-kinds.ts";
import { readYaml, samplePlan } from "../support/sample-data.ts";
import { builtSample } from "../support/wait-for-sample.ts";

const { root, run } = await builtSample();
const papers = builtDocuments(root).map((paper) => ({
  ...paper,
  text: paper.text.replaceAll("\u00A0", " "),
}));
const textsOf = (type: string) => papers.filter((paper) => paper.type === type).map(({ text }) => text);
const codes = new Set((await diagnosticKinds()).map(({ code }) => code));
const rules = new Set(samplePlan.rules.map(({ id }) => id));

describe("a Bí thư finds", () => {
  it("1. the campaign called the same in every paper", () => {
    const name = samplePlan.names.short.toLowerCase();
    const beginning = name.split(" ").slice(0, 7).join(" ");
    // The plan itself prints its clauses as they were published, under either of its names.
    const told = papers
      .filter(({ type }) => type !== "ke-hoach")
      .map(({ id, text }) => {
        const written = text.toLowerCase();
        return { id, begun: timesIn(written, beginning), whole: timesIn(written, name) };
      });
    expect(told.filter(({ whole }) => whole > 0).length).toBeGreaterThan(60);
    expect(told.filter(({ begun, whole }) => begun !== whole)).toEqual([]);
    expectGuards("templates/no-names.test.ts");
  });

  it("2. names and positions as the lists have them on the certificates", () => {
    const people = textsOf("danh-sach-ra-soat").flatMap((text) => rowsOf(text).filter(([, , born]) => born));
    expect(people.length).toBeGreaterThan(5);
    const decisions = textsOf("quyet-dinh").join("\n");
    for (const [, name, , position] of people) {
      expect(decisions).toContain(`| ${name} | ${position} |`);
      const [certificate] = textsOf("giay-khen").filter((text) => text.includes(`Đồng chí ${name} `));
      expect(certificate).toContain(position);
    }
    expectGuards("NQ-8", "assemble/no-position-on-date", "validate/two-spellings");
  });

  it("3. totals that are those of the lists", () => {
    const counts = textsOf("quyet-dinh").map((text) => {
      const [, collectives, people] = /danh sách có (\d+) tập thể, (\d+) cá nhân/.exec(text) ?? [];
      expect(rowsOf(text)).toHaveLength(Number(collectives) + Number(people));
      return Number(collectives) + Number(people);
    });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(textsOf("giay-khen").length);
    expectGuards("NQ-7", "build/appraisal.test.ts");
  });

  it("4. no page with nothing but a name", () => {
    expect(run.stderr).not.toContain("render/lone-signature");
    expectGuards("render/lone-signature", "build/signature-pages.test.ts");
  });

  it("5. the signer's position above every name", () => {
    for (const text of textsOf("quyet-dinh"))
      expect(text).toMatch(/T\/M [\p{Lu} ]+ \/ [\p{Lu} ]+ \/ \p{Lu}\p{Ll}+/u);
    expectGuards("validate/no-position-line", "assemble/no-position-on-date");
  });

  it("6. only legal bases in force on the day", () => {
    const [earliest, latest] = ["2025-03-15", "2025-05-10"];
    const cited = papers.filter(({ id }) => /\/(to-trinh|quyet-dinh)(-|$)/.test(id)).map(({ text }) => text);
    for (const { line, from = "", to = "31/12/9999" } of samplePlan.legalBases) {
      const inForce = isoDate(from) <= earliest && isoDate(to) >= latest;
      if (!inForce) expect(cited.filter((text) => text.includes(line))).toEqual([]);
    }
    expect(cited.filter((text) => text.includes("Căn cứ Quy định số ")).length).toBeGreaterThan(10);
    expectGuards("NQ-3", "NQ-4");
  });

  it("7. no abbreviation in what a paper is about", () => {
    const abstracts = readdirSync("test/documents").flatMap((type) => {
      const { values } = parse(readFileSync(`test/documents/${type}/example.yaml`, "utf8"));
      return values.document?.abstract ?? [];
    });
    expect(abstracts.length).toBeGreaterThan(15);
    expect(abstracts.flatMap(findAbbreviations)).toEqual([]);
    expectGuards("assemble/abbreviation-in-abstract");
  });

  it("8. collectives before people, and all lists in one order", () => {
    const [decision = ""] = textsOf("quyet-dinh");
    const names = rowsOf(decision).map(([, name]) => `| ${name}`);
    for (const type of ["danh-sach-ra-soat", "so-khen-thuong", "danh-sach-chi-thuong"]) {
      const list = textsOf(type)[0]?.replaceAll("| Đồng chí ", "| ") ?? "";
      const places = names.map((name) => list.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
    for (const text of textsOf("quyet-dinh"))
      expect(text.indexOf("I. TẬP THỂ")).toBeLessThan(text.indexOf("II. CÁ NHÂN"));
    expectGuards("assemble/official-order.test.ts");
  });

  it("9. a reason for everybody who is refused", () => {
    const [proposal = ""] = textsOf("to-trinh-khoi");
    const refused = rowsOf(proposal.slice(proposal.indexOf("C. CHƯA ĐỦ ĐIỀU KIỆN")));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((row) => !row.join(" ").includes("(mục "))).toEqual([]);
    for (const text of textsOf("thong-bao-ket-qua"))
      expect(rowsOf(text).filter(([, , reason = ""]) => reason.length < 20)).toEqual([]);
    expectGuards("build/appraisal.test.ts");
  });

  it("10. where the money comes from wherever money is given", () => {
    const { amounts } = readYaml("data/campaigns/2024-dai-hoi-dang/rounds/quyet-dinh/decisions.yaml") as {
      amounts: { source: string };
    };
    const paying = [...textsOf("quyet-dinh"), ...textsOf("danh-sach-chi-thuong")];
    expect(paying.length).toBeGreaterThan(2);
    expect(paying.filter((text) => !text.includes(amounts.source))).toEqual([]);
    expectGuards("build/decisions.test.ts");
  });

  it("11. a word on those who were late", () => {
    const [proposal] = textsOf("to-trinh-khoi");
    expect(proposal).toMatch(/- Quá hạn: \p{Lu}.+ \(nhận ngày \d/u);
    expectGuards("build/appraisal.test.ts");
  });

  it("12. proposals of two pages", () => {
    expect(run.stderr).not.toContain("render/body-too-long");
    for (const type of ["to-trinh", "to-trinh-khoi"])
      expect(readFileSync(`templates/${type}/1/template.yaml`, "utf8")).toMatch(/^bodyPages: 2$/m);
    expectGuards("render/body-too-long");
  });

  it("13. units by the name that they had on the day", () => {
    const renamed = readdirSync("data/units").flatMap((file) => {
      const { names } = readYaml(`data/units/${file}`) as {
        names: readonly { name: string; committee?: string; to?: string }[];
      };
      const unit = file.replace(".yaml", "");
      return names.flatMap(({ name, committee = name, to = "" }) =>
        isDuringCampaign(isoDate(to)) ? { name, committee, unit } : [],
      );
    });
    expect(renamed.length).toBeGreaterThan(0);
    for (const { name, committee, unit } of renamed) {
      const own = papers.filter(
        ({ id, text }) => id.startsWith(`${unit}/`) && headOf(text).includes(committee.toUpperCase()),
      );
      expect(own.map(({ type }) => type)).toContain("dang-ky-tap-the");
      expect(own.map(({ type }) => type)).not.toContain("to-trinh");
      expect(textsOf("quyet-dinh").filter((text) => text.includes(name))).toEqual([]);
    }
    expectGuards("assemble/body-names.test.ts", "assemble/no-name-on-date");
  });

  it("14. nobody signing for himself: the deputy signs on behalf of the collective", () => {
    const proposals = textsOf("to-trinh").map((text) => ({
      signer: /T\/M [^/]+ \/ ([\p{Lu} ]+) \/ ([^\n/|]+)\n/u.exec(text)?.slice(1) ?? [],
      people: rowsOf(text.slice(text.indexOf("II. CÁ NHÂN"))).map(([, name]) => name),
    }));
    expect(proposals.filter(({ signer, people }) => people.includes(signer[1]?.trim()))).toEqual([]);
    expect(proposals.map(({ signer }) => signer[0])).toContain("PHÓ BÍ THƯ");
    expectGuards("assemble/sign.test.ts", "assemble/deputy-for-collective");
  });
});

/** What else stands guard is there: a rule of the plan, a finding, or a test below test/. */
function expectGuards(...guards: readonly string[]): void {
  const missing = guards.filter(
    (guard) => !rules.has(guard) && !codes.has(guard) && !existsSync(join("test", guard)),
  );
  expect(missing).toEqual([]);
}

/** The numbered rows of a paper's tables, cell by cell. */
function rowsOf(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => /^\d+ \| /.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** After the registrations, before the proposals. */
function isDuringCampaign(date: string): boolean {
  return date > "2024-10-01" && date < "2025-04-01";
}

function headOf(text: string): string {
  return text.slice(0, text.indexOf("\n"));
}

function timesIn(text: string, words: string): number {
  return text.split(words).length - 1;
}

/** `20/01/2025` → `2025-01-20`; a date that isn't written is the earliest. */
function isoDate(written: string): string {
  return written.split("/").toReversed().join("-");
}
