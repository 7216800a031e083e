import { expect, it } from "vitest";
import { prepareTemplate } from "../../src/render/docx/prepare-template.ts";
import { renderDocument } from "../../src/render/render-document.ts";
import { fonts } from "../support/fonts.ts";
import { smallJob } from "../support/small-job.ts";
import { a4Section, buildWord, paragraph, run } from "../support/word-builder.ts";

/** What is told of a page with a line of text, 57 pt from the top, and a frame so far from it. */
async function findingsWithFrameAt(y: number) {
  const frame = `<w:framePr w:w="3000" w:vAnchor="page" w:hAnchor="page" w:x="1800" w:y="${y * 20}"/>`;
  const body = paragraph(run("Trong khung"), frame) + paragraph(run("Dòng của bài")) + a4Section();
  const job = smallJob(buildWord({ body }));
  const template = prepareTemplate({ file: job.template.file, entries: job.template.entries });
  return (await renderDocument(job, { shelf: () => template, fonts })).diagnostics;
}

it("a frame stands where the page is empty, or nothing is printed: Word would move the text aside", async () => {
  expect(await findingsWithFrameAt(200)).toEqual([]);
  expect(await findingsWithFrameAt(60)).toMatchObject([
    {
      code: "render/text-under-frame",
      message: { en: expect.stringContaining('stands on the line "Dòng của bài"') },
    },
  ]);
});
