import { describe, expect, it } from "vitest";
import { readDocumentTree } from "../../src/word/read-document-tree.ts";
import { rememberLooks } from "../../src/word/remember-looks.ts";
import type { WordEntries } from "../../src/word/word-entries.ts";
import { a4Section, buildWord, paragraph, run } from "../support/word-builder.ts";

describe("what was resolved once", () => {
  it("is given again for the same key, and refuses again what it refused", () => {
    const memory = rememberLooks<number>();
    const refused: string[] = [];
    let resolved = 0;
    const look = (key: string) =>
      memory(
        key,
        (detail) => refused.push(detail),
        (refuse) => {
          refuse(`of ${key}`);
          resolved += 1;
          return resolved;
        },
      );
    expect([look("a"), look("b"), look("a")]).toEqual([1, 2, 1]);
    expect(refused).toEqual(["of a", "of b", "of a"]);
  });
});

describe("documents of one template", () => {
  /** The paragraphs that are told to be in small capitals. */
  const smallCapitals = (entries: WordEntries) =>
    readDocumentTree(entries, "template.docx").diagnostics.map(({ place }) => place.paragraph);
  const bodyOf = (...texts: string[]) =>
    texts.map((text) => paragraph(run(text, "<w:smallCaps/>"))).join("") + a4Section();
  const template = buildWord({ body: bodyOf("một", "hai") });
  const other = new Map([
    ...template,
    ...[...buildWord({ body: bodyOf("ba") })].filter(([name]) => name === "word/document.xml"),
  ]);

  it("have a finding for each paragraph, though they are dressed alike", () => {
    expect(smallCapitals(template)).toEqual(["một", "hai"]);
    expect(smallCapitals(other)).toEqual(["ba"]);
    expect(smallCapitals(template)).toEqual(["một", "hai"]);
  });

  it("are read by their own styles where these differ", () => {
    const withHead = (look: string) =>
      buildWord({
        body: paragraph(run("một"), `<w:pStyle w:val="Head"/>`) + a4Section(),
        styles: `<w:style w:type="paragraph" w:styleId="Head"><w:name w:val="Head"/><w:rPr>${look}</w:rPr></w:style>`,
      });
    expect(smallCapitals(withHead("<w:smallCaps/>"))).toEqual(["một"]);
    expect(smallCapitals(withHead(""))).toEqual([]);
  });
});
