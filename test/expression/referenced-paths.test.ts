import { expect, test } from "vitest";
import { parseExpression } from "../../src/expression/parse-expression.ts";
import { referencedPaths } from "../../src/expression/referenced-paths.ts";

test.each([
  ["unit.name", [["unit.name", undefined]]],
  ["longDate document.date", [["document.date", "date"]]],
  [
    "or a (upper b) 'x' c",
    [
      ["a", "anything?"],
      ["b", "text"],
      ["c", "anything?"],
    ],
  ],
  ["@index", []],
  ["'chữ'", []],
])("%s names %j", (written, paths) => {
  const { expression } = parseExpression(written);
  const found = expression === undefined ? [] : referencedPaths(expression);
  expect(found.map(({ path, expected }) => [path.written, expected])).toEqual(paths);
});
