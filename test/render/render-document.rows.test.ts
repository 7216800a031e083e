import { describe, expect, it } from "vitest";
import { prepareTemplate } from "../../src/render/docx/prepare-template.ts";
import { renderDocument } from "../../src/render/render-document.ts";
import { fonts } from "../support/fonts.ts";
import { smallJob } from "../support/small-job.ts";
import { a4Section, buildWord, cell, paragraph, row, run, table } from "../support/word-builder.ts";

/** A line of the small papers is 16.1 pt high. */
const twoLines = paragraph(run("Dòng một")) + paragraph(run("Dòng hai"));
const exactly = (points: number): string => `<w:trHeight w:val="${points * 20}" w:hRule="exact"/>`;

async function findingsOf(body: string) {
  const job = smallJob(buildWord({ body: body + paragraph(run("sau")) + a4Section() }));
  const template = prepareTemplate({ file: job.template.file, entries: job.template.entries });
  return (await renderDocument(job, { shelf: () => template, fonts })).diagnostics;
}

/** The lines that are told to be cut off. */
async function cutOff(rows: readonly string[]): Promise<(string | undefined)[]> {
  const findings = await findingsOf(table({ grid: [4000], rows }));
  expect(findings.filter(({ code }) => code !== "render/text-below-row")).toEqual([]);
  return findings.map(({ place }) => place.paragraph);
}

describe("text that is taller than its row of exact height", () => {
  it("is told, line by line, with the template and what to do", async () => {
    const findings = await findingsOf(
      table({ grid: [4000], rows: [row([cell(4000, twoLines)], exactly(20))] }),
    );
    expect(findings).toMatchObject([
      {
        code: "render/text-below-row",
        severity: "error",
        message: { en: expect.stringContaining("chi-bo/giay, a table row of exact height") },
        advice: { en: expect.stringContaining("At least") },
        place: { file: "templates/giay/1/template.docx", paragraph: "Dòng hai" },
      },
    ]);
  });

  it("is not there as long as the row has room, or may grow", async () => {
    expect(await cutOff([row([cell(4000, twoLines)], exactly(34))])).toEqual([]);
    expect(await cutOff([row([cell(4000, twoLines)], `<w:trHeight w:val="400"/>`)])).toEqual([]);
  });

  it("is not missed where it shows nothing", async () => {
    const blank = paragraph(run("Dòng một")) + paragraph("");
    expect(await cutOff([row([cell(4000, blank)], exactly(20))])).toEqual([]);
  });

  it("is told of a table in the row too", async () => {
    const inner = table({ grid: [3000], rows: [row([cell(3000, twoLines)])] }) + paragraph("");
    expect(await cutOff([row([cell(4000, inner)], exactly(20))])).toEqual(["Dòng một", "Dòng hai"]);
  });

  it("is told of a merged cell whose last row can't grow", async () => {
    const merged = (height: number) => [
      row([cell(4000, twoLines, `<w:vMerge w:val="restart"/>`)], exactly(height)),
      row([cell(4000, paragraph(""), "<w:vMerge/>")], exactly(height)),
    ];
    expect(await cutOff(merged(10))).toEqual(["Dòng hai"]);
    expect(await cutOff(merged(17))).toEqual([]);
  });

  it("is told once of a header, which stands on every page", async () => {
    const low = table({ grid: [4000], rows: [row([cell(4000, twoLines)], exactly(20))] }) + paragraph("");
    const body =
      paragraph(run("trang một")) +
      paragraph(run("trang hai"), "<w:pageBreakBefore/>") +
      a4Section(`<w:headerReference w:type="default" r:id="header1"/>`);
    const job = smallJob(buildWord({ body, furniture: { "header1.xml": low } }));
    const template = prepareTemplate({ file: job.template.file, entries: job.template.entries });
    const { diagnostics } = await renderDocument(job, { shelf: () => template, fonts });
    expect(diagnostics.map(({ place }) => place.paragraph)).toEqual(["Dòng hai"]);
  });
});
