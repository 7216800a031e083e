/** The committed styles as data: what each writes, by the guidelines that their titles name. */

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { entryOn } from "../../src/model/dated.ts";
import { stylesSchema } from "../../src/model/styles.ts";
import { fillTemplate } from "../../src/render/docx/fill-template.ts";
import { prepareTemplate } from "../../src/render/docx/prepare-template.ts";
import { entriesOf } from "../support/planted-fault.ts";
import { printDocument } from "../support/print-document.ts";
import { readYaml } from "../support/sample-data.ts";

const { styles, traditions } = stylesSchema.parse(readYaml("templates/styles.yaml"));

describe("the Party's documents follow", () => {
  it.each([
    ["2018-04-03", "party-hd36"],
    ["2025-04-09", "party-hd36"],
    ["2026-05-26", "party-hd36"],
    ["2026-05-27", "party-hd05"],
  ])("on %s the style %s", (date, style) => {
    expect(entryOn(traditions.party ?? [], date)?.style).toBe(style);
  });
});

it.each([
  { style: "party-hd36", number: "Số\u00A0{{symbol}}", symbol: "{{number}}-{{typeCode}}/{{issuerCode}}" },
  { style: "party-hd05", number: "Số\u00A0{{symbol}}", symbol: "{{number}}-{{typeCode}}/{{issuerCode}}" },
  { style: "youth-union", number: "Số:\u00A0{{symbol}}", symbol: "{{number}}-{{typeCode}}/{{issuerCode}}" },
  { style: "state-nd30", number: "Số:\u00A0{{symbol}}", symbol: "{{number}}/{{typeCode}}-{{issuerCode}}" },
  { style: "trade-union", number: "Số:\u00A0{{symbol}}", symbol: "{{number}}/{{typeCode}}-{{issuerCode}}" },
  { style: "veterans", number: "Số:\u00A0{{symbol}}", symbol: "{{number}}/{{typeCode}}-{{issuerCode}}" },
])("$style writes its number as $number, $symbol", ({ style, number, symbol }) => {
  expect(styles[style]?.wording).toMatchObject({ numberLine: number, symbol });
});

it.each([
  { style: "party-hd36", collective: "T/M", recipients: ",", bases: ",", end: ".", proposal: undefined },
  { style: "party-hd05", collective: "T/M", recipients: ";", bases: ",", end: ".", proposal: "Kính trình:" },
  { style: "youth-union", collective: "TM.", recipients: ";", bases: ",", end: "./.", proposal: undefined },
  { style: "state-nd30", collective: "TM.", recipients: ";", bases: ".", end: "./.", proposal: undefined },
  { style: "trade-union", collective: "TM.", recipients: ";", bases: ".", end: "./.", proposal: undefined },
  { style: "veterans", collective: "TM.", recipients: ";", bases: ".", end: "./.", proposal: undefined },
])(
  "$style signs $collective, parts recipients by $recipients, ends bases by $bases and the text by $end",
  (row) => {
    const { wording } = styles[row.style] ?? {};
    expect(wording?.authority?.onBehalf).toBe(row.collective);
    expect(wording?.recipientSeparator).toBe(row.recipients);
    expect(wording?.basisEnd).toBe(row.bases);
    expect(wording?.endMark).toBe(row.end);
    expect(wording?.addresseeLabels.TTr).toBe(row.proposal);
  },
);

it.each(Object.keys(styles))(
  "%s keeps what marks the others out of its documents, and none of its own",
  (id) => {
    const own = styles[id];
    const written = Object.values(own?.wording.authority ?? {});
    const others = Object.values(styles)
      .flatMap(({ wording }) => Object.values(wording.authority ?? {}))
      .filter((form) => !written.includes(form));
    expect(own?.foreignMarks).toEqual(expect.arrayContaining(others));
    expect(own?.foreignMarks).not.toContain(own?.wording.endMark);
    expect(own?.foreignMarks).not.toContain(own?.wording.headline);
    expect(own?.foreignMarks.filter((mark) => written.includes(mark))).toEqual([]);
  },
);

function partOf(part: string, style: string) {
  const version = styles[style]?.parts[part];
  const file = new URL(`../../templates/parts/${part}/${style}/${version}.docx`, import.meta.url);
  return entriesOf(fileURLToPath(file));
}

/** What a part of a style says. */
function partText(part: string, style: string): string {
  return printDocument(partOf(part, style));
}

it.each(Object.keys(styles))("%s says at the head of a landscape page what it says at others", (style) => {
  expect(partText("letterhead-wide", style)).toBe(partText("letterhead", style));
});

it.each(Object.keys(styles))("%s prints the draft mark under the number", (style) => {
  const text = partText("letterhead", style);
  const [number, mark] = ["document.numberLine}}", "{{document.draftMark}}"].map((tag) =>
    text.lastIndexOf(tag),
  );
  expect(mark).toBeGreaterThan(number ?? 0);
});

it.each(Object.keys(styles))("%s prints it on minutes too, that have no number", (style) => {
  const { value: template } = prepareTemplate({ file: "x.docx", entries: partOf("letterhead", style) });
  const letterhead = { superior: "Cấp trên", issuer: "Chi bộ", motto: "a", title: "b" };
  const document = { draftMark: "Dự thảo", typeName: "BIÊN BẢN" };
  const values = { letterhead, document, issuer: {}, wording: styles[style]?.wording };
  const filled = template && fillTemplate(template, { values, record: { file: "x" } });
  expect(filled?.diagnostics).toEqual([]);
  expect(printDocument(filled?.value ?? new Map())).toContain("Dự thảo");
});
