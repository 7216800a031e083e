/** One set of word styles in all templates and parts: a clerk who knows one template knows them all. */

import { expect, test } from "vitest";
import { childrenOf, parseXml } from "../../src/word/xml.ts";
import { partsOf, stylesOfParts, templateFile, templateVersions } from "../support/template-files.ts";

const files = [
  ...templateVersions().map(templateFile),
  ...stylesOfParts().flatMap((style) => [...partsOf(style).values()]),
];

function wordStylesOf(file: (typeof files)[number]): Map<string, unknown> {
  const root = parseXml(file.entries.get("word/styles.xml") ?? new Uint8Array());
  if (!("name" in root)) throw new Error(`${file.file}: ${root.problem}`);
  return new Map(
    childrenOf(root, "w:style").map((style) => [style.attributes.get("w:styleId") ?? "", style.children]),
  );
}

const first = files[0];

test.each(files.map((file) => [file.file, file] as const))(
  "%s defines its word styles as the others do",
  (_, file) => {
    if (first === undefined) throw new Error("no templates");
    const known = wordStylesOf(first);
    for (const [id, children] of wordStylesOf(file))
      if (known.has(id)) expect(children, id).toEqual(known.get(id));
  },
);
