import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { hashOfFile } from "../../src/model/file-hash.ts";
import { logSchema } from "../../src/model/log.ts";
import { checkIssued } from "../../src/validate/check-issued.ts";
import type { RecordChecks } from "../../src/validate/record-checks.ts";
import { aRecord, aRound } from "../support/records.ts";

const { round } = aRound("de-nghi", { round: { phase: "đề nghị", asOf: "15/4/2025" } });
const bytes = new TextEncoder().encode("đã ký");
const file = "data/campaigns/dot/rounds/de-nghi/issued/a/to-trinh.docx";
const found = new Map([["a/to-trinh", { file, bytes, entries: new Map() }]]);

function checked(issued: z.input<typeof logSchema>[string]["issued"], files = found) {
  const refused: string[] = [];
  const refuse: RecordChecks["refuse"] = (path, [finding]) => void refused.push(`${finding?.code} ${path}`);
  const log = aRecord(logSchema, "data/campaigns/dot/rounds/de-nghi/log.yaml", { a: { issued } });
  const kept = checkIssued({ round, log, files }, { refuse } as Partial<RecordChecks> as RecordChecks);
  return { kept: [...kept.keys()], refused };
}

const signed = { number: "05", date: "04/4/2025" };

describe("a document that was signed", () => {
  it("is taken where the log has the hash of its file", () => {
    const recorded = { "to-trinh": { ...signed, sha256: hashOfFile(bytes) } };
    expect(checked(recorded)).toEqual({ kept: ["a/to-trinh"], refused: [] });
  });

  it("is refused where its file was changed", () => {
    const recorded = { "to-trinh": { ...signed, sha256: "0".repeat(64) } };
    expect(checked(recorded)).toEqual({ kept: [], refused: [`validate/issued-file-changed ${file}`] });
  });

  it("is refused where the log knows nothing of its file, or only a number", () => {
    const notRecorded = { kept: [], refused: [`validate/issued-file-not-recorded ${file}`] };
    expect(checked({})).toEqual(notRecorded);
    expect(checked({ "to-trinh": signed })).toEqual(notRecorded);
  });

  it("is missed at the log's line where the file is gone", () => {
    const recorded = { "to-trinh": { ...signed, sha256: hashOfFile(bytes) } };
    expect(checked(recorded, new Map()).refused).toEqual([
      "validate/issued-file-missing data/campaigns/dot/rounds/de-nghi/log.yaml",
    ]);
  });

  it("may have a number and no file: it was signed elsewhere", () => {
    expect(checked({ "to-trinh": signed }, new Map())).toEqual({ kept: [], refused: [] });
  });
});
