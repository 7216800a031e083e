import { describe, expect, it } from "vitest";
import { appraisalPapers } from "../../src/assemble/scopes/appraisal.ts";
import { decisionPapers } from "../../src/assemble/scopes/decision.ts";
import { judge } from "../../src/judge/judge.ts";
import { decisionsSchema } from "../../src/model/decisions.ts";
import type { RoundRecords } from "../../src/model/records.ts";
import { aDesk } from "../support/assembly.ts";
import { builtDocuments } from "../support/built-documents.ts";
import { manifestOf, root, roundFile } from "../support/built-rounds.ts";
import { drawnTextOf, type PdfPageText, readPdfText } from "../support/pdf-text.ts";
import { aRecord } from "../support/records.ts";
import { readSample } from "../support/sample-records.ts";

const { records, campaign } = await readSample();
const roundIn = (phase: string) =>
  campaign.rounds.find(({ round }) => round.value.phase === phase) as RoundRecords;
const judgementOf = (round: RoundRecords) => judge(records, campaign, round).value;

function appraisal() {
  const round = roundIn("thẩm định");
  const desk = aDesk({ records, campaign, round, judgement: judgementOf(round) });
  const [paper] = appraisalPapers(desk);
  const values = paper?.values(desk, paper.date ?? "")?.appraisal;
  if (values === undefined) throw new Error("the sample has an appraisal");
  return values;
}

const values = appraisal();
const texts = new Map(builtDocuments(root).map(({ id, text }) => [id, text.replaceAll("\u00A0", " ")]));
const textOf = (id: string) => texts.get(`khoi/${id}`) ?? "";
const two = (count: number) => String(count).padStart(2, "0");
const { eligible, referred, ineligible, all, proposed, received } = values;

/** Rows of a numbered list between two headings. */
function rowsIn(text: string, [from, to]: readonly [string, string]): number {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + 1);
  return text.slice(start, end === -1 ? undefined : end).match(/^\d+ \| /gm)?.length ?? 0;
}

describe("totals of the sample's appraisal", () => {
  it("add up: whoever came in is eligible, put before the committee, or not eligible", () => {
    const lists = [eligible, referred, ineligible].map(({ rows }) => rows.length);
    expect(lists.reduce((sum, length) => sum + length, 0)).toBe(all.rows.length);
    expect(received.collectives + received.people).toBe(all.rows.length);
    expect(received.onTime + received.late + received.undated).toBe(received.units);
  });

  it("are those of a decision that awards all, where the committee agrees to all that is proposed", () => {
    const written = { decisions: [{ id: "khen", awards: "all eligible" as const }] };
    const held = roundIn("quyết định");
    const decisions = aRecord(decisionsSchema, "data/decisions.yaml", written);
    const round = { ...held, decisions };
    const desk = aDesk({ records, campaign, round, judgement: judgementOf(held) });
    const decision = decisionPapers(desk)[0]?.values(desk, held.round.value.asOf)?.decision;
    const names = (rows: readonly { readonly name: string }[] = []) =>
      rows.map(({ name }) => name).toSorted();
    expect(decision?.counts).toMatchObject(proposed);
    expect(names(decision?.collectives)).toEqual(names([...eligible.collectives, ...referred.collectives]));
    expect(names(decision?.people)).toEqual(names([...eligible.people, ...referred.people]));
  });

  it("are the same in the proposal, its lists, the list for the committee and the minutes", () => {
    const proposal = textOf("to-trinh-khoi");
    const total = `Tổng số đề nghị khen thưởng`;
    const counts = `${two(proposed.collectives)} tập thể, ${two(proposed.people)} cá nhân`;
    expect(proposal).toContain(`${total} là ${counts}.`);
    expect(textOf("trich-ngang")).toContain(`${total}: ${counts}.`);
    const fit = `Đủ điều kiện: ${two(eligible.counts.collectives)} tập thể, ${two(eligible.counts.people)} cá nhân`;
    for (const id of ["to-trinh-khoi", "trich-ngang", "bien-ban-tham-dinh"])
      expect(textOf(id)).toContain(fit);
    expect([
      rowsIn(proposal, ["A. ĐỦ", "B. TRÌNH"]),
      rowsIn(proposal, ["B. TRÌNH", "C. CHƯA"]),
      rowsIn(proposal, ["C. CHƯA", "\n\n"]),
    ]).toEqual([eligible, referred, ineligible].map(({ rows }) => rows.length));
    expect(rowsIn(textOf("trich-ngang"), ["I. TẬP THỂ", "\n\n"])).toBe(all.rows.length);
    expect(rowsIn(textOf("bien-ban-tham-dinh"), ["BIỂU TỔNG HỢP", "\n\n"])).toBe(all.rows.length);
  });
});

describe("what a Bí thư sends back", () => {
  it("isn't in the proposal: each refused case has a reason with its clause", () => {
    for (const { name, unmet, conclusion } of ineligible.rows) {
      const grounds = unmet.map(({ reason, clause }) => `${reason} (mục ${clause})`);
      expect([name, grounds.length > 0 || conclusion !== undefined]).toEqual([name, true]);
      const row = textOf("to-trinh-khoi")
        .split("\n")
        .find((line) => line.includes(`| ${name} |`));
      expect(row).toContain(grounds[0]);
    }
  });

  it("isn't in the proposal: whoever was late is named with the day, and stays in the list that they belong to", () => {
    expect(values.late.length).toBeGreaterThan(0);
    for (const { name } of values.late) {
      expect(textOf("to-trinh-khoi")).toContain(`- Quá hạn: ${name} (nhận ngày `);
      expect(eligible.collectives.map((row) => row.name)).toContain(name);
    }
  });

  it("isn't on paper that leaves the office: no harsh word, no abbreviation in what it is about", () => {
    for (const id of ["to-trinh-khoi", "trich-ngang", "bien-ban-tham-dinh"]) {
      expect(textOf(id)).not.toMatch(/không đạt|undefined|NaN/);
      const abstract = textOf(id)
        .split("\n")
        .find((line) => /^(về việc|thẩm định|các tập thể)/.test(line));
      expect(abstract).not.toMatch(/ĐUK|HTXSNV|BTV/);
    }
  });
});

describe("on paper", () => {
  const pagesOf = (file: string) => readPdfText(roundFile("tham-dinh", `khoi/${file}.pdf`));
  const bare = (page: PdfPageText) => drawnTextOf(page).replace(/\s/g, "");

  it("the proposal's text has two pages at most, and a signature that isn't alone on its page", () => {
    const pages = pagesOf("01-to-trinh-khoi").map(bare);
    const signed = pages.findIndex((page) => page.includes("TRƯỞNGBAN"));
    expect(signed).toBeLessThanOrEqual(1);
    expect(pages[signed]).toContain("kínhtrình");
    expect(pages[signed + 1]).toContain("DANHSÁCH");
  });

  it("the list for the committee has its head on each page, and letters of 11 pt or more", () => {
    for (const page of pagesOf("02-trich-ngang")) {
      expect(bare(page)).toContain("Tómtắtthànhtích");
      expect(page.width).toBeGreaterThan(page.height);
      expect(Math.min(...page.glyphs.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
    }
  });

  it("the committee finds the proposal first, then the list, then the minutes", () => {
    const files = manifestOf("tham-dinh").files.map(({ path }) => path);
    expect(files.filter((path) => path.endsWith(".pdf"))).toEqual([
      "khoi/01-to-trinh-khoi.pdf",
      "khoi/02-trich-ngang.pdf",
      "khoi/03-bien-ban-tham-dinh.pdf",
      "khoi/ho-so.pdf",
    ]);
  });
});
