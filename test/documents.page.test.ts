/** docs/documents.md, the examples beside the golden texts and the pictures are what the templates and the sample give now. */

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { newFolder } from "./support/temporary-folder.ts";
import { builtSample } from "./support/wait-for-sample.ts";

interface Picture {
  readonly document: string;
  /** Hash of the first page's texts, lines and pictures with their places. */
  readonly shows: string;
  /** Hash of the file. */
  readonly picture: string;
}

const types = readdirSync("test/documents").sort();
const fresh = newFolder({});
execFileSync(process.execPath, ["scripts/write-documents.js", fresh]);
const page = readFileSync("docs/documents.md", "utf8");
const pictures: Readonly<Record<string, Picture>> = parse(
  readFileSync("docs/documents/pictures.yaml", "utf8"),
);

describe("docs/documents.md", () => {
  afterAll(() => rmSync(fresh, { recursive: true, force: true }));

  it("is fresh; if not: npm run docs", () => {
    expect(page).toBe(readFileSync(join(fresh, "docs/documents.md"), "utf8"));
  });

  it.each(types)("the example of %s is fresh; if not: npm run docs", (type) => {
    const path = `test/documents/${type}/example.yaml`;
    expect(readFileSync(path, "utf8")).toBe(readFileSync(join(fresh, path), "utf8"));
  });

  it("has each type once, with what it is for and its picture", () => {
    expect([...page.matchAll(/^### <a id="(.*?)">/gm)].map((match) => match[1]).sort()).toEqual(types);
    expect([...page.matchAll(/<img src="documents\/(.*?)\.png"/g)].map((match) => match[1]).sort()).toEqual(
      types,
    );
    const sections = page.split(/^### /m).slice(1);
    expect(sections.filter((section) => !/^.*\n\n\p{Lu}[^\n]*\.\n\n<img/u.test(section))).toEqual([]);
  });
});

describe("the pictures of docs/documents.md", () => {
  it("show the first pages as they are now; if not: npm run docs:pictures", async () => {
    const { root } = await builtSample();
    const now = execFileSync(process.execPath, ["scripts/hash-first-pages.js", root], { encoding: "utf8" });
    const drawn = Object.entries(pictures).map(([type, { document, shows }]) => [type, { document, shows }]);
    expect(Object.fromEntries(drawn)).toEqual(JSON.parse(now));
  });

  it("are those that were drawn, and no others", () => {
    const files = readdirSync("docs/documents").filter((name) => name.endsWith(".png"));
    const hashes = files.map((name) => [
      name.replace(".png", ""),
      createHash("sha256")
        .update(readFileSync(join("docs/documents", name)))
        .digest("hex"),
    ]);
    const drawn = Object.entries(pictures).map(([type, { picture }]) => [type, picture]);
    expect(Object.fromEntries(hashes)).toEqual(Object.fromEntries(drawn));
  });

  it("are small", () => {
    const large = readdirSync("docs/documents").filter(
      (name) => readFileSync(join("docs/documents", name)).length > 60_000,
    );
    expect(large).toEqual([]);
  });
});
