import { describe, expect, it } from "vitest";
import { countListNumbers } from "../../src/word/count-list-numbers.ts";
import { readNumbering } from "../../src/word/read-numbering.ts";
import { parseXml } from "../../src/word/xml.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

interface LevelPieces {
  readonly format?: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

function definition(id: number, levels: readonly LevelPieces[]): string {
  const each = levels.map(
    ({ format = "decimal", text, start = 1, more = "" }, index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${each.join("")}</w:abstractNum>`;
}

function list(id: number, of: number, override = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;
}

const refused: string[] = [];

/** Counts items written as `list/level`. */
function count(numbering: string, items: string): string {
  const root = parseXml(
    new TextEncoder().encode(`<w:numbering xmlns:w="${word}">${numbering}</w:numbering>`),
  );
  const counter = countListNumbers(readNumbering("name" in root ? root : undefined));
  refused.length = 0;
  return items
    .split(" ")
    .map((item) => {
      const [numId = "", level] = item.split("/");
      return counter.next(numId, Number(level), (detail) => refused.push(detail));
    })
    .join(" ");
}

const outline = definition(1, [
  { format: "upperRoman", text: "%1." },
  { text: "%2." },
  { text: "%2.%3." },
  { format: "lowerLetter", text: "%4)" },
]);

describe("list numbers are counted as Word counts them:", () => {
  it("a level begins anew below every item of an upper level", () => {
    expect(count(outline + list(1, 1), "1/0 1/1 1/2 1/2 1/1 1/2 1/3 1/0 1/1")).toBe(
      "I. 1. 1.1. 1.2. 2. 2.1. a) II. 1.",
    );
  });

  it("lists of one definition count on together", () => {
    expect(count(outline + list(1, 1) + list(2, 1), "1/0 2/0 1/0")).toBe("I. II. III.");
  });

  it("a list that says where to start does so at its first item, and counts on", () => {
    const restart = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`;
    expect(count(outline + list(1, 1) + list(2, 1, restart), "1/0 1/0 2/0 2/0")).toBe("I. II. I. II.");
  });

  it("lists of other definitions don't count each other", () => {
    const other = definition(2, [{ text: "Điều %1.", start: 5 }]);
    expect(count(outline + other + list(1, 1) + list(2, 2), "1/0 2/0 1/0 2/0")).toBe(
      "I. Điều 5. II. Điều 6.",
    );
  });

  it("a level may go on counting below other items of an upper level", () => {
    const articles = definition(3, [
      { format: "upperRoman", text: "Chương %1" },
      { text: "Điều %2.", more: `<w:lvlRestart w:val="0"/>` },
    ]);
    expect(count(articles + list(1, 3), "1/0 1/1 1/1 1/0 1/1")).toBe(
      "Chương I Điều 1. Điều 2. Chương II Điều 3.",
    );
  });

  it("legal numbering prints upper levels as decimals", () => {
    const legal = definition(4, [
      { format: "upperRoman", text: "%1." },
      { text: "%1.%2.", more: "<w:isLgl/>" },
    ]);
    expect(count(legal + list(1, 4), "1/0 1/1")).toBe("I. 1.1.");
  });

  it("a bullet is its own text", () => {
    expect(count(definition(5, [{ format: "bullet", text: "-" }]) + list(1, 5), "1/0 1/0")).toBe("- -");
  });
});

describe("refused is", () => {
  it("a level that is used before the level above it", () => {
    count(outline + list(1, 1), "1/2");
    expect(refused).toEqual(["w:numbering"]);
  });

  it("a number format that nobody knows", () => {
    count(definition(6, [{ format: "hebrew1", text: "%1." }]) + list(1, 6), "1/0");
    expect(refused).toEqual(["w:numFmt w:val=hebrew1"]);
  });
});
