/** Each document type on the sample: the headings and fixed phrases of its form, in order, and the whole text of one document. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { builtDocuments } from "./support/built-documents.ts";
import { builtSample } from "./support/wait-for-sample.ts";

/** outline.yaml of a type. */
interface Outline {
  /** The document whose whole text is kept in expected.txt. */
  readonly golden: string;
  /** What every document of the type holds, in this order. */
  readonly every: readonly string[];
  /** What at least one of the sample's documents holds: parts of the form that depend on the data. */
  readonly some: readonly string[];
}

const folder = new URL("documents/", import.meta.url).pathname;
const types = readdirSync(folder).sort();
const documents = builtDocuments((await builtSample()).root);

const ofType = (type: string) => documents.filter((document) => document.type === type);
const outlineOf = (type: string) =>
  parse(readFileSync(join(folder, type, "outline.yaml"), "utf8")) as Outline;

/** A gap of no-break spaces reads as one space. */
const evened = (text: string) => text.replace(/[ \u00A0]+/g, " ");

test("each type that the sample makes has its outline, and each outline its documents", () => {
  expect([...new Set(documents.map(({ type }) => type))].sort()).toEqual(types);
});

describe.each(types)("%s", (type) => {
  const { golden, every, some } = outlineOf(type);

  test.each(ofType(type).map(({ id, text }) => [id, text] as const))(
    "%s holds its outline in order",
    (_, text) => {
      expect(firstMissing(text, every)).toBeUndefined();
    },
  );

  test("what depends on the data is shown by the sample", () => {
    const texts = ofType(type).map(({ text }) => evened(text));
    expect(some.filter((phrase) => !texts.some((text) => text.includes(evened(phrase))))).toEqual([]);
  });

  test(`the whole text of ${golden}`, async () => {
    const text = ofType(type).find(({ id }) => id === golden)?.text;
    await expect(`${text}\n`).toMatchFileSnapshot(join(folder, type, "expected.txt"));
  });
});

describe("a Party document carries no mark of another system", () => {
  const party = documents.filter(({ text }) => text.includes("ĐẢNG CỘNG SẢN VIỆT NAM"));

  test.each(party.map(({ id, text }) => [id, text] as const))("%s", (_, text) => {
    const marks = ["./.", "TM.", "KT.", "TL.", "Số:", "Lưu: ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "ông/bà"];
    expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
  });
});

/** The first phrase that doesn't follow the ones before it. */
function firstMissing(text: string, phrases: readonly string[]): string | undefined {
  const whole = evened(text);
  let from = 0;
  return phrases.find((phrase) => {
    const at = whole.indexOf(evened(phrase), from);
    from = at + phrase.length;
    return at === -1;
  });
}
