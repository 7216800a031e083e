import { expect, it } from "vitest";
import { paragraph, run } from "../support/word-builder.ts";
import { paperOf, rowsOf } from "./explain-as.ts";
import { explainDifferences } from "./explain-differences.ts";

const tree = paperOf(paragraph(run("Đảng bộ Khối")) + paragraph(run("cơ quan")));
const rows = rowsOf(tree);

it("has nothing to say of a paper that is laid out as LibreOffice does", () => {
  expect(explainDifferences(tree, { ours: rows, oracle: rows })).toEqual({ classes: new Map(), unknown: [] });
});

it("knows nothing of a row that is drawn otherwise than it was laid out", () => {
  const { unknown } = explainDifferences(tree, { ours: rows.slice(0, 1), oracle: rows });
  expect(unknown).toEqual(["drawn otherwise than laid out: p. 1: cơ quan"]);
});

it("knows nothing of a row that LibreOffice doesn't have", () => {
  const { unknown } = explainDifferences(tree, { ours: rows, oracle: rows.slice(0, 1) });
  expect(unknown).toEqual(["ours:        p. 1: cơ quan"]);
});
