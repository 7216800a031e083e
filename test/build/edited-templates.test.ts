import { beforeAll, describe, expect, it } from "vitest";
import { chooseRounds } from "../../src/commands/choose-rounds.ts";
import { load } from "../../src/load/load.ts";
import type { DocumentJob } from "../../src/model/document-job.ts";
import type { Records } from "../../src/model/records.ts";
import type { Sources } from "../../src/model/sources.ts";
import { assembleRound } from "../../src/pipeline.ts";
import { renderDocument } from "../../src/render/render-document.ts";
import { stockTemplates } from "../../src/render/template-shelf.ts";
import { validate } from "../../src/validate/validate.ts";
import { paragraphSlices } from "../../src/word/paragraph-slices.ts";
import { editAsWord } from "../support/edit-as-word.ts";
import { fontFiles } from "../support/font-files.ts";
import { fonts } from "../support/fonts.ts";
import { drawnTextOf, readPdfText } from "../support/pdf-text.ts";
import { templateVersions } from "../support/template-files.ts";
import { unzipWord } from "../support/zip-word.ts";

const typed = { word: "(SỬA)", paragraph: "Đoạn do người sửa mẫu thêm vào." };

/** A paragraph more may want a page more. */
const tooLong = "render/body-too-long";

/** Without white space, which neither the lines of a page nor glyphs have. */
const squeeze = (text: string): string => text.replace(/\s/gu, "");

let records: Records;
const jobs = new Map<string, DocumentJob>();

/** The sample with every template and part edited in Word, and one document for each template. */
beforeAll(async () => {
  const { value: sources } = await load(".", fontFiles);
  const validated = validate(editAll(sources));
  expect(validated.diagnostics).toEqual(validate(sources).diagnostics);
  if (validated.value === undefined) throw new Error("the sample can't be read");
  records = validated.value;
  const choice = chooseRounds(records, sources.campaigns, { round: "all" });
  for (const chosen of "rounds" in choice ? choice.rounds : []) {
    for (const job of assembleRound({ ...chosen, records }).value.jobs) {
      const version = `${job.template.type}/${job.template.version}`;
      if (!jobs.has(version)) jobs.set(version, job);
    }
  }
}, 60_000);

function editAll(sources: Sources): Sources {
  return {
    ...sources,
    published: undefined,
    templates: sources.templates.map((each) => ({
      ...each,
      entries: each.entries && editAsWord(each.entries, typed),
    })),
    parts: sources.parts.map((each) => ({ ...each, entries: editAsWord(each.entries, undefined) })),
  };
}

describe("a template that was edited in Word", () => {
  it.each(templateVersions())(
    "%s shows the edit in both outputs, and leaves no mark of Word's in the DOCX",
    async (version) => {
      const job = jobs.get(version);
      if (job === undefined) throw new Error("the sample makes no document of it");
      const { value, diagnostics } = await renderDocument(job, { shelf: stockTemplates(records), fonts });
      expect(diagnostics.filter(({ code }) => code !== tooLong)).toEqual([]);
      const xml = new TextDecoder().decode(
        unzipWord(value?.docx ?? new Uint8Array()).get("word/document.xml"),
      );
      const written = squeeze(
        paragraphSlices(xml)
          .map(({ text }) => text)
          .join(""),
      );
      const drawn = squeeze(
        readPdfText(value?.pdf ?? new Uint8Array())
          .map(drawnTextOf)
          .join(""),
      );
      for (const text of [written, drawn]) {
        expect(text).toContain(typed.word);
        expect(text).toContain(squeeze(typed.paragraph));
      }
      expect(xml).not.toMatch(/rsid|proofErr|_GoBack|lastRenderedPageBreak|w14:paraId/);
    },
  );
});
