/** Each document type in each style: one body, and the marks of the style that its parts and data bring. */

import { describe, expect, test } from "vitest";
import { assemble } from "../../src/assemble/assemble.ts";
import { judge } from "../../src/judge/judge.ts";
import type { DocumentJob } from "../../src/model/document-job.ts";
import type { Records } from "../../src/model/records.ts";
import { renderDocument } from "../../src/render/render-document.ts";
import { stockTemplates } from "../../src/render/template-shelf.ts";
import { findMarks } from "../../src/text/find-marks.ts";
import { listPartNames } from "../../src/word/list-part-names.ts";
import { writtenText } from "../../src/word/written-text.ts";
import { fonts } from "../support/fonts.ts";
import { readSample } from "../support/sample-records.ts";
import { unzipWord } from "../support/zip-word.ts";

const { records, campaign } = await readSample();
const { styles } = records.styles.value;
const styleNames = Object.keys(styles);

test("there are the styles of the Party, the state and the mass organisations", () => {
  expect(styleNames).toEqual([
    "party-hd36",
    "party-hd05",
    "state-nd30",
    "youth-union",
    "trade-union",
    "veterans",
  ]);
});

/** The sample with everybody in one style; its units' own lines of authority, which are those of theirs, stay unchecked. */
function recordsIn(name: string): Records {
  const { value, source } = records.styles;
  const { authority: _, ...wording } = styles[name]?.wording ?? {};
  const style = { ...styles[name], wording } as (typeof styles)[string];
  const traditions = Object.fromEntries(Object.keys(value.traditions).map((id) => [id, [{ style: name }]]));
  return {
    ...records,
    styles: { id: "styles", source, value: { ...value, traditions, styles: { [name]: style } } },
  };
}

const judgedRounds = campaign.rounds.map((round) => ({
  round,
  judgement: judge(records, campaign, round).value,
}));

/** The first document of each type. */
function firstJobs(name: string): { made: Records; jobs: DocumentJob[] } {
  const made = recordsIn(name);
  const jobs = judgedRounds.flatMap((judged) => assemble({ records: made, campaign, ...judged }).value.jobs);
  const types = [...new Set(jobs.map(({ template }) => template.type))];
  return { made, jobs: types.flatMap((type) => jobs.find(({ template }) => template.type === type) ?? []) };
}

describe.each(styleNames)("in the style %s", (name) => {
  const { made, jobs } = firstJobs(name);
  const tools = { shelf: stockTemplates(made), fonts };
  const style = styles[name];
  const ownForms: readonly string[] = ["T/M", "K/T", "T/L", "TM.", "KT.", "TL."];

  test.each(jobs.map((job) => [job.template.type, job] as const))("%s", async (_, job) => {
    const { value, diagnostics } = await renderDocument(job, tools);
    expect(diagnostics.map(({ message }) => message.en)).toEqual([]);
    const text = value === undefined ? "" : writtenText(unzipWord(value.docx));
    const marks = (style?.foreignMarks ?? []).filter((mark) => !ownForms.includes(mark));
    expect(findMarks(text, marks)).toEqual([]);
    if (listPartNames(job.template).includes("letterhead")) expect(text).toContain(style?.wording.headline);
  });
});

test("a section of a report that nobody has written says so on paper", async () => {
  const { made, jobs } = firstJobs("party-hd36");
  const job = jobs.find(({ values }) => values.summingUp !== undefined);
  if (job === undefined) throw new Error("the sample has no summing-up");
  const values = { ...job.values, summingUp: { ...(job.values.summingUp as object), words: {} } };
  const rendered = await renderDocument({ ...job, values }, { shelf: stockTemplates(made), fonts });
  expect(rendered.diagnostics).toEqual([]);
  const text = rendered.value === undefined ? "" : writtenText(unzipWord(rendered.value.docx));
  expect(text.match(/Chưa có nội dung, bổ sung trước khi ký/g)).toHaveLength(13);
});
