import { expect, it } from "vitest";
import { readYaml } from "../../src/load/read-yaml.ts";
import type { RecordKind } from "../../src/model/schemas.ts";
import { findLongSummaries } from "../../src/validate/find-long-summaries.ts";

const words = (count: number) => Array.from({ length: count }, (_, index) => `chữ${index}`).join(" ");

function found(summary: unknown, kind: RecordKind = "submission") {
  const written = JSON.stringify({ nominees: [{ person: "an" }, { person: "binh", summary }] });
  return findLongSummaries(kind, readYaml(written, "a.yaml").value).map(
    ({ path, diagnostic }) => `${path.join(".")} ${diagnostic.severity} ${diagnostic.code}`,
  );
}

it("a summary of 60 words fits, and one of 61 is a warning at its place", () => {
  expect(found(words(60))).toEqual([]);
  expect(found(`  ${words(60)}  `)).toEqual([]);
  expect(found(words(61))).toEqual(["nominees.1.summary warning validate/summary-too-long"]);
});

it("words are what stands between spaces, however many, and lines", () => {
  expect(found(words(60).replaceAll(" ", "  \n"))).toEqual([]);
});

it("nothing is found where there is no text, nor in other files", () => {
  expect(found(undefined)).toEqual([]);
  expect(found(7)).toEqual([]);
  expect(found(words(61), "registration")).toEqual([]);
});
