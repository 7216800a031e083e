/** Finds the characters of a document that the font lacks, before they are drawn as empty boxes. */

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { missingCharacter } from "../../diagnostics/render.ts";
import type { DocumentTree, Paragraph, RunProperties } from "../../word/document-tree.ts";
import { paragraphsOf } from "../../word/paragraphs-of.ts";
import { type Faces, type Fonts, faceNameOf, facesOf } from "./fonts.ts";
import { shownText } from "./measure-text.ts";

/** @param file the Word file's name in diagnostics; one diagnostic per character and paragraph */
export function findMissingCharacters(tree: DocumentTree, fonts: Fonts, file: string): readonly Diagnostic[] {
  const faces = facesOf(fonts);
  return tree.sections
    .flatMap(({ blocks, headers, footers }) => [
      ...blocks,
      ...[headers, footers].flatMap((furniture) => [...furniture.first, ...furniture.default]),
    ])
    .flatMap((block) => paragraphsOf([block]))
    .flatMap((paragraph) =>
      missingIn(paragraph, faces).map((character) =>
        missingCharacter({ character }, { file, paragraph: textOf(paragraph) }),
      ),
    );
}

function textOf({ inlines }: Paragraph): string {
  return inlines.map((inline) => (inline.kind === "text" ? inline.text : " ")).join("");
}

function missingIn({ inlines, number }: Paragraph, faces: Faces): readonly string[] {
  const missing: string[] = [];
  for (const inline of number === undefined ? inlines : [...inlines, { kind: "text", ...number } as const]) {
    if (inline.kind !== "text") continue;
    const text = shownText(inline.text, inline.properties);
    if (hasGlyphs(text, inline.properties, faces)) continue;
    missing.push(...[...text].filter((character) => !hasGlyphs(character, inline.properties, faces)));
  }
  return [...new Set(missing)];
}

/** Whether the face that a text is set in has all of its characters. */
export function hasGlyphs(text: string, properties: RunProperties, faces: Faces): boolean {
  const face = faces[faceNameOf(properties)];
  for (let at = 0; at < text.length; at += 1) {
    if (face.glyphOf(text.charCodeAt(at)) === undefined) return false;
  }
  return true;
}
