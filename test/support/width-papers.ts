/** Invented papers whose lines and columns differ by a twip, for what fits into a line and what doesn't, against LibreOffice. */

import type { WordEntries } from "../../src/word/word-entries.ts";
import { randomNumbers, sentence } from "./invented-text.ts";
import { a4Section, buildWord, cell, paragraph, row, run, table } from "./word-builder.ts";

type Next = () => number;

export const widthPapers: Readonly<Record<string, (seed: number) => WordEntries>> = {
  "lines as wide as their text, to a twip": (seed) => {
    const next = randomNumbers(seed);
    const texts = [...looks.map((look) => run(sentence(next, 9), look)), mixedText(next)];
    const body = texts.flatMap((text) => {
      const narrowest = 4000 + Math.floor(next() * 2000);
      return Array.from({ length: 24 }, (_, index) =>
        paragraph(text, `<w:ind w:right="${narrowest + index}"/>`),
      );
    });
    return buildWord({ body: body.join("") + a4Section() });
  },
  "words that are longer than their line": (seed) => {
    const next = randomNumbers(seed);
    const body = looks.flatMap((look) => {
      const word = sentence(next, 12).replaceAll(/[^\p{L}]/gu, "");
      const [half, other] = [word.slice(0, 9), word.slice(9)];
      const text = run(`${sentence(next, 1)} ${half}`, look) + run("\u00A0") + run(other, look);
      return Array.from({ length: 12 }, (_, index) =>
        paragraph(text, `<w:ind w:right="${7000 + index * 7}"/>`),
      );
    });
    return buildWord({ body: body.join("") + a4Section() });
  },
  "columns of any widths": (seed) => {
    const next = randomNumbers(seed);
    const tables = Array.from({ length: 12 }, () => {
      const grid = Array.from({ length: 3 + Math.floor(next() * 6) }, () => 500 + Math.floor(next() * 1200));
      const cells = grid.map((width) => cell(width, paragraph(run(sentence(next, 9), `<w:sz w:val="22"/>`))));
      return table({ grid, rows: [row(cells)], bordered: next() < 0.5 }) + paragraph("");
    });
    const wide = `<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>`;
    return buildWord({ body: tables.join("") + a4Section("", wide) });
  },
};

const looks = ["", "<w:b/>", "<w:i/>", "<w:b/><w:i/>", `<w:sz w:val="23"/>`, `<w:sz w:val="26"/>`];

/** Each look is measured by itself. */
function mixedText(next: Next): string {
  const held = sentence(next, 4).replaceAll(" ", "\u00A0");
  const parts = [...looks, `<w:vertAlign w:val="superscript"/>`].map((look) => run(sentence(next, 2), look));
  return [run(`${held} `), ...parts, run(` ${sentence(next, 3)}`)].join("");
}
