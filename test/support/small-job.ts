/** A document to make from a Word file without values, for tests of rendering. */

import type { DocumentJob } from "../../src/model/document-job.ts";
import { templateInfoSchema } from "../../src/model/template-info.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { aRecord } from "./records.ts";

export function smallJob(entries: WordEntries): DocumentJob {
  const info = aRecord(templateInfoSchema, "templates/giay/1/template.yaml", {
    title: "Giấy",
    scope: "decision",
    from: "2025-01-01",
  });
  const template = { type: "giay", version: "1", info, file: "templates/giay/1/template.docx", entries };
  return {
    id: "chi-bo/giay",
    unit: "chi-bo",
    unitName: "Chi bộ",
    title: "Giấy",
    fileName: "01-giay",
    template,
    style: "party",
    values: {},
    record: { file: "data/units/chi-bo.yaml" },
    date: "2025-04-09",
    hasSeal: false,
    inputs: [],
  };
}
