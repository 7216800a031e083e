import { expect, test } from "vitest";
import { stampProperties } from "../../../src/render/docx/stamp-properties.ts";
import { childOf, childrenOf, parseXml, textOf } from "../../../src/word/xml.ts";
import { a4Section, buildWord } from "../../support/word-builder.ts";

const properties = { title: "Tờ trình <1> & 2", date: "2025-04-09" };

function parsed(entries: ReadonlyMap<string, Uint8Array>, name: string) {
  const root = parseXml(entries.get(name) ?? new Uint8Array());
  if (!("name" in root)) throw new Error(root.problem);
  return root;
}

test("title and date are the document's, and nobody's name or clock stays", () => {
  const old = "<cp:coreProperties><dc:creator>Nguyễn Văn A</dc:creator></cp:coreProperties>";
  const entries = new Map([
    ...buildWord({ body: a4Section() }),
    ["docProps/core.xml", new TextEncoder().encode(old)],
  ]);
  const core = parsed(stampProperties(entries, properties), "docProps/core.xml");
  const named = (namespace: string, name: string) => childOf(core, `{${namespace}}${name}`);
  const texts = [
    named("http://purl.org/dc/elements/1.1/", "title"),
    named("http://purl.org/dc/terms/", "created"),
    named("http://purl.org/dc/terms/", "modified"),
  ].map((element) => element && textOf(element));
  expect(texts).toEqual(["Tờ trình <1> & 2", "2025-04-09T00:00:00Z", "2025-04-09T00:00:00Z"]);
  expect(core.children).toHaveLength(3);
});

test("a month counts as its first day", () => {
  const stamped = stampProperties(buildWord({ body: a4Section() }), { title: "a", date: "2025-04" });
  expect(textOf(parsed(stamped, "docProps/core.xml"))).toContain("2025-04-01T00:00:00Z");
});

test("a file without properties gets them, declared and related", () => {
  const stamped = stampProperties(buildWord({ body: a4Section() }), properties);
  const types = childrenOf(
    parsed(stamped, "[Content_Types].xml"),
    "{http://schemas.openxmlformats.org/package/2006/content-types}Override",
  );
  expect(types.map(({ attributes }) => attributes.get("PartName"))).toContain("/docProps/core.xml");
  const targets = childrenOf(parsed(stamped, "_rels/.rels"), "Relationship").map(({ attributes }) =>
    attributes.get("Target"),
  );
  expect(targets).toEqual(["word/document.xml", "docProps/core.xml"]);
});
