import { expect, test } from "vitest";
import { describeRefusal } from "../../../src/render/docx/describe-refusal.ts";

const place = { file: "templates/to-trinh/1/template.docx" };

test("all errors of one throw are told, by their ids", () => {
  const ids = ["unclosed_loop", "loop_position_invalid", "api_version_error"];
  const thrown = {
    properties: { id: "multi_error", errors: ids.map((id) => ({ properties: { id, xtag: "people" } })) },
  };
  expect(describeRefusal(thrown, place).map(({ code, message }) => [code, message.en])).toEqual([
    [
      "render/template-refused",
      `The template can't be filled at the tag "people": the opening tag has no closing tag.`,
    ],
    [
      "render/template-refused",
      `The template can't be filled at the tag "people": the opening and closing tags stand in places of a table that don't match.`,
    ],
    [
      "render/template-refused",
      `The template can't be filled at the tag "people": error "api_version_error".`,
    ],
  ]);
});

test("what docxtemplater didn't throw is a bug of ours, and is thrown on", () => {
  const bug = new TypeError("x is not a function");
  expect(() => describeRefusal(bug, place)).toThrow(bug);
});
