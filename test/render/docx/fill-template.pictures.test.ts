import { expect, it } from "vitest";
import { fillTemplate } from "../../../src/render/docx/fill-template.ts";
import { prepareTemplate } from "../../../src/render/docx/prepare-template.ts";
import { file, record, xmlOf } from "../../support/fill-word.ts";
import { pictureRun, png } from "../../support/pictures.ts";
import { a4Section, buildWord, paragraph, run } from "../../support/word-builder.ts";

it("a picture in a loop is copied as it is, each time with an id of its own", () => {
  const picture = paragraph(pictureRun("seal.png", { width: 20, height: 20 }));
  const body = paragraph(run("{{#people}}")) + picture + paragraph(run("{{/people}}")) + a4Section();
  const entries = buildWord({ body, pictures: { "seal.png": png } });
  const { value: template } = prepareTemplate({ file, entries });
  if (template === undefined) throw new Error("the template is refused");
  const { value: filled } = fillTemplate(template, { values: { people: [{}, {}] }, record });
  expect(filled?.get("word/media/seal.png")).toEqual(png);
  const ids = [...xmlOf(filled ?? new Map()).matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(["1", "2"]);
});
