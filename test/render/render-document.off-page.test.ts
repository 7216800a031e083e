import { expect, it } from "vitest";
import { prepareTemplate } from "../../src/render/docx/prepare-template.ts";
import { renderDocument } from "../../src/render/render-document.ts";
import { fonts } from "../support/fonts.ts";
import { smallJob } from "../support/small-job.ts";
import { a4Section, buildWord, cell, paragraph, row, run, table } from "../support/word-builder.ts";

/** A table in a cell, with so many lines in one row that must not part. */
function framed(lines: number): string {
  const text = Array.from({ length: lines }, (_, index) => paragraph(run(`dòng ${index + 1}`))).join("");
  const inner = table({ grid: [4000], rows: [row([cell(4000, text)])] });
  return table({ grid: [5000], rows: [row([cell(5000, inner + paragraph(""))])] });
}

async function render(body: string) {
  const job = smallJob(buildWord({ body: body + paragraph(run("sau")) + a4Section() }));
  const template = prepareTemplate({ file: job.template.file, entries: job.template.entries });
  return renderDocument(job, { shelf: () => template, fonts });
}

it("a document whose text would run off the paper is refused, with the first line that does", async () => {
  const { value, diagnostics } = await render(framed(70));
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      code: "render/text-off-page",
      message: { en: expect.stringContaining("page 1 of the document chi-bo/giay") },
      place: { file: "templates/giay/1/template.docx", paragraph: expect.stringMatching(/^dòng \d+$/) },
    },
  ]);
});

it("one whose page is full isn't", async () => {
  expect((await render(framed(40))).diagnostics).toEqual([]);
});
