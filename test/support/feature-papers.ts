/** Invented papers of several pages, one for each Word feature whose layout is measured against LibreOffice. */

import type { WordEntries } from "../../src/word/word-entries.ts";
import { randomNumbers, sentence } from "./invented-text.ts";
import { jpeg, pictureRun, png } from "./pictures.ts";
import { widthPapers } from "./width-papers.ts";
import { a4Section, buildWord, cell, pageField, paragraph, row, run, table } from "./word-builder.ts";

/** What each paper shows, and how it is made from a seed. */
export const featurePapers: Readonly<Record<string, (seed: number) => WordEntries>> = {
  ...widthPapers,
  "raised and lowered characters": (seed) => {
    const next = randomNumbers(seed);
    const mark = (kind: string): string => `<w:vertAlign w:val="${kind}"/>`;
    const body = Array.from({ length: 20 }, () =>
      paragraph(
        [
          run(sentence(next, 12)),
          run("2", mark("superscript")),
          run(` ${sentence(next, 15)}`),
          run("0", mark("subscript")),
          run(` ${sentence(next, 20)}.`),
        ].join(""),
        justified,
      ),
    );
    return buildWord({ body: body.join("") + a4Section() });
  },
  "rows that go on on the next page": (seed) => {
    const next = randomNumbers(seed);
    const rows = Array.from({ length: 12 }, (_, index) =>
      row(
        [
          cell(1000, paragraph(run(String(index + 1)))),
          cell(5000, paragraph(run(sentence(next, 40 + Math.floor(next() * 120))), spaced)),
          cell(3355, paragraph(run(sentence(next, 10 + Math.floor(next() * 60))))),
        ],
        index % 4 === 3 ? "<w:cantSplit/>" : "",
      ),
    );
    return buildWord({ body: table({ grid: [1000, 5000, 3355], rows, bordered: true }) + ending });
  },
  "tables in cells, between lines of several widths": (seed) => {
    const next = randomNumbers(seed);
    const line = (side: string): string =>
      `<w:${side} w:val="single" w:sz="${4 + 4 * Math.floor(next() * 10)}" w:space="0" w:color="000000"/>`;
    const body = Array.from({ length: 6 }, () => {
      const inner = Array.from({ length: 2 }, () => row([cell(4000, paragraph(run(sentence(next, 12))))]));
      const content = [
        paragraph(run(sentence(next, 20))),
        table({ grid: [4000], rows: inner, bordered: true }),
      ];
      const rows = Array.from({ length: 3 }, () =>
        row(
          [cell(9000, content.join("") + paragraph("", spaced), `<w:vAlign w:val="center"/>`)],
          `<w:cantSplit/><w:trHeight w:val="${1000 + Math.floor(next() * 3000)}" w:hRule="atLeast"/>`,
        ),
      );
      const borders = `<w:tblBorders>${["top", "bottom", "insideH"].map(line).join("")}</w:tblBorders>`;
      return table({ grid: [9000], rows }).replace("<w:tblLayout", `${borders}<w:tblLayout`);
    });
    return buildWord({ body: body.join(paragraph(run("sau"))) + ending });
  },
  "rows of a least height, without lines, that go on on the next page": (seed) => {
    const next = randomNumbers(seed);
    const tall = (lines: number): string =>
      row(
        [cell(4000, paragraphs(next, lines, 6)), cell(5355, paragraph(run(sentence(next, 5))))],
        `<w:trHeight w:val="${400 + Math.floor(next() * 6000)}" w:hRule="atLeast"/>`,
      );
    const rows = Array.from({ length: 24 }, () => tall(1 + Math.floor(next() * 9)));
    return buildWord({ body: table({ grid: [4000, 5355], rows }) + ending });
  },
  "rows that no page can hold": (seed) => {
    const next = randomNumbers(seed);
    const rows = Array.from({ length: 3 }, (_, index) =>
      row([
        cell(1000, paragraph(run(String(index + 1)))),
        cell(8355, index === 1 ? paragraphs(next, 12) : paragraph(run(sentence(next, 30)))),
      ]),
    );
    const head = row(
      [cell(1000, paragraph(run("TT"))), cell(8355, paragraph(run("Nội dung")))],
      "<w:cantSplit/><w:tblHeader/>",
    );
    return buildWord({ body: table({ grid: [1000, 8355], rows: [head, ...rows], bordered: true }) + ending });
  },
  "cells merged over the end of a page": (seed) => {
    const next = randomNumbers(seed);
    const groups = Array.from({ length: 8 }, () => 3 + Math.floor(next() * 5));
    const rows = groups.flatMap((count, group) =>
      Array.from({ length: count }, (_, index) =>
        row([
          cell(
            3000,
            index === 0 ? paragraph(run(`${group + 1}. ${sentence(next, 10)}`)) : paragraph(""),
            index === 0 ? `<w:vMerge w:val="restart"/>` : "<w:vMerge/>",
          ),
          cell(6355, paragraph(run(sentence(next, 8 + Math.floor(next() * 30))), spaced)),
        ]),
      ),
    );
    return buildWord({ body: table({ grid: [3000, 6355], rows, bordered: true }) + ending });
  },
  "the theme's font": (seed) => {
    const next = randomNumbers(seed);
    const theme = `<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>`;
    const body = Array.from({ length: 15 }, () => paragraph(run(sentence(next, 60), theme), justified));
    return buildWord({ body: body.join("") + a4Section(), themeFont: "Times New Roman" });
  },
  "frames at places of the page": (seed) => {
    const next = randomNumbers(seed);
    const frame = (x: number, y: number, blocks: readonly string[]): string =>
      blocks
        .map((text, index) =>
          paragraph(
            run(text, index === 0 ? "<w:b/>" : ""),
            `<w:framePr w:w="3400" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="${x}" w:y="${y}"/><w:spacing w:before="60" w:after="60"/><w:jc w:val="center"/>`,
          ),
        )
        .join("");
    const certificate = (): string =>
      [
        frame(1200, 1500, [sentence(next, 14), sentence(next, 10)]),
        frame(6800, 2300, [sentence(next, 3)]),
        frame(3000, 6000 + Math.floor(next() * 4000), [sentence(next, 30), "…", sentence(next, 5)]),
      ].join("");
    const pages = [certificate(), paragraph(""), certificate(), paragraph("", "<w:pageBreakBefore/>")];
    return buildWord({ body: pages.join("") + a4Section() });
  },
  "pictures in the line": (seed) => {
    const next = randomNumbers(seed);
    const size = () => ({ width: 20 + Math.floor(next() * 80), height: 8 + Math.floor(next() * 60) });
    const spacings = [
      "",
      `<w:spacing w:line="360" w:lineRule="auto"/>`,
      `<w:spacing w:line="400" w:lineRule="atLeast"/>`,
    ];
    const body = Array.from({ length: 18 }, (_, index) => {
      const picture = pictureRun(index % 2 === 0 ? "seal.png" : "seal.jpeg", size());
      const text = run(sentence(next, 10 + Math.floor(next() * 30)));
      const alone = index % 5 === 3;
      return paragraph(
        alone ? picture : text + picture + run(` ${sentence(next, 25)}.`),
        `${spacings[index % 3]}<w:jc w:val="${index % 4 === 3 ? "center" : "both"}"/>`,
      );
    });
    const rows = Array.from({ length: 3 }, () =>
      row([
        cell(3000, paragraph(pictureRun("seal.png", size()))),
        cell(6355, paragraph(run(sentence(next, 40)))),
      ]),
    );
    const grid = [3000, 6355];
    return buildWord({
      body: body.join("") + table({ grid, rows, bordered: true }) + ending,
      pictures: { "seal.png": png, "seal.jpeg": jpeg },
    });
  },
  "sections with headers and numbers of their own": (seed) => {
    const next = randomNumbers(seed);
    const text = (count: number): string =>
      Array.from({ length: count }, () => paragraph(run(sentence(next, 60)), justified)).join("");
    const references = (names: readonly string[]): string =>
      names
        .map((name) => {
          const kind = name.startsWith("header") ? "header" : "footer";
          const type = name.endsWith("First") ? "first" : "default";
          return `<w:${kind}Reference w:type="${type}" r:id="${name}"/>`;
        })
        .join("");
    const furniture = Object.fromEntries(
      ["header1", "header1First", "footer1", "header2", "footer2First"].map((name) => [
        `${name}.xml`,
        paragraph(`${run(`${name}: trang `)}${pageField()}`, `<w:jc w:val="center"/>`) +
          (name === "header2" ? paragraph(run(sentence(next, 40))) : ""),
      ]),
    );
    const first = a4Section(references(["header1", "header1First", "footer1"])).replace(
      "</w:sectPr>",
      "<w:titlePg/></w:sectPr>",
    );
    const second = a4Section(references(["header2", "footer2First"])).replace(
      "</w:sectPr>",
      `<w:pgNumType w:start="7"/><w:titlePg/></w:sectPr>`,
    );
    const third = a4Section("", `<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>`);
    const body = [text(12), paragraph("", first), text(9), paragraph("", second), text(5), third];
    return buildWord({ body: body.join(""), furniture });
  },
};

function paragraphs(next: () => number, count: number, words = 95): string {
  return Array.from({ length: count }, () => paragraph(run(sentence(next, words)))).join("");
}

const spaced = `<w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/>`;
const justified = `<w:spacing w:before="120" w:after="120"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>`;
const ending = paragraph(run("Hết./.")) + a4Section();
