import { describe, expect, it } from "vitest";
import { layOut, linesOf, rulesOf } from "../../support/lay-out.ts";
import { pictureRun, png } from "../../support/pictures.ts";
import { a4Section, paragraph, run } from "../../support/word-builder.ts";

/** The text area of the pages reaches from 85.05 to 552.8 pt. */
const left = 85.1;

const sentence =
  "Đảng bộ Khối cơ quan và doanh nghiệp tỉnh hoàn thành xuất sắc nhiệm vụ chính trị năm 2024. ";

function lines(content: string, properties = "") {
  return linesOf({ body: paragraph(content, properties) + a4Section() });
}

function fragments(content: string, properties: string) {
  return layOut({ body: paragraph(content, properties) + a4Section() }).flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "line" ? [item.line.fragments] : [])),
  );
}

describe("lines", () => {
  it("of a low picture alone have the height of the paragraph's end, whatever the size of the picture's run", () => {
    const low = pictureRun("seal.png", { width: 20, height: 8 });
    const heightAfter = (properties: string, picture = low): number => {
      const body = paragraph(picture, properties) + paragraph(run("sau")) + a4Section();
      const [line] = linesOf({ body, pictures: { "seal.png": png } }).slice(-1);
      return (line?.baseline ?? 0) - 56.7 - 13.1;
    };
    expect(heightAfter("")).toBeCloseTo(16.1, 2);
    expect(heightAfter("", low.replace("<w:r>", `<w:r><w:rPr><w:sz w:val="40"/></w:rPr>`))).toBeCloseTo(
      16.1,
      2,
    );
    expect(heightAfter(`<w:rPr><w:sz w:val="20"/></w:rPr>`)).toBeCloseTo(11.55, 2);
  });

  it("break at spaces, with first-line indent and hanging ones", () => {
    const indented = lines(run(sentence.repeat(3)), `<w:ind w:left="567" w:firstLine="567"/>`);
    expect(indented.map(({ x }) => x)).toEqual([141.8, 113.4, 113.4, 113.4]);
    const hanging = lines(run(sentence.repeat(2)), `<w:ind w:left="567" w:hanging="283"/>`);
    expect(hanging.map(({ x }) => x).slice(0, 2)).toEqual([99.3, 113.4]);
  });

  it("hold every letter of the text, whatever the width", () => {
    const text = sentence.repeat(4).trim();
    const narrow = lines(run(text), `<w:ind w:right="6000"/>`);
    expect(narrow.length).toBeGreaterThan(10);
    expect(narrow.map((line) => line.text).join(" ")).toBe(text);
  });

  it("part a word that is longer than a line", () => {
    const long = "x".repeat(200);
    const parted = lines(run(long));
    expect(parted.length).toBe(4);
    expect(parted.map(({ text }) => text).join("")).toBe(long);
  });

  it("end at breaks", () => {
    expect(lines(`${run("một")}<w:r><w:br/></w:r>${run("hai")}`).map(({ text }) => text)).toEqual([
      "một",
      "→hai",
    ]);
  });

  it("of an empty paragraph have the height of its mark", () => {
    const body = paragraph("", `<w:rPr><w:sz w:val="40"/></w:rPr>`) + paragraph(run("sau")) + a4Section();
    const [empty, after] = linesOf({ body });
    expect(empty?.text).toBe("");
    expect((after?.baseline ?? 0) - 56.7).toBeCloseTo(23 + 13.1, 1);
  });

  it.each([
    [50, "thi 24-"],
    [66, "thi 24-"],
    [75, "thi"],
    [95, "thi 24-QĐ/ĐUK"],
  ])("are not parted at a hyphen when the room, here %i pt, reaches behind a slash", (room, first) => {
    const indent = `<w:ind w:right="${Math.round((467.75 - room) * 20)}"/>`;
    expect(lines(run("thi 24-QĐ/ĐUK"), indent)[0]?.text).toBe(first);
  });

  it("reach behind a slash with the room of a slanted last letter", () => {
    const indent = `<w:ind w:right="${Math.round((467.75 - 72) * 20)}"/>`;
    expect(lines(run("thi 24-QĐ/ĐUK"), indent)[0]?.text).toBe("thi");
    expect(lines(run("thi 24-QĐ/ĐUK", "<w:i/>"), indent)[0]?.text).toBe("thi 24-");
  });

  it.each([
    [60, ["24-QĐ/Đ", "UK"]],
    [40, ["24-", "QĐ/Đ", "UK"]],
  ])("are cut behind the slash's letters where a line of %i pt is too short for such a word", (room, cut) => {
    const indent = `<w:ind w:right="${Math.round((467.75 - room) * 20)}"/>`;
    const content = `${run("Số")}<w:r><w:br/></w:r>${run("24-QĐ/ĐUK")}`;
    expect(lines(content, indent).map(({ text }) => text)).toEqual(["Số", `→${cut[0]}`, ...cut.slice(1)]);
  });

  it.each([
    [60, ["24-QĐ/", "ĐUK"]],
    [50, ["24-", "QĐ/", "ĐUK"]],
    [40, ["24-", "QĐ/", "ĐUK"]],
  ])(
    "are parted behind the slash of a paragraph's first word where %i pt are too few for it",
    (room, cut) => {
      const indent = `<w:ind w:right="${Math.round((467.75 - room) * 20)}"/>`;
      expect(lines(run("24-QĐ/ĐUK"), indent).map(({ text }) => text)).toEqual(cut);
    },
  );
});

describe("a line's room is filled to a twip:", () => {
  const small = `<w:sz w:val="24"/>`;
  const slanted = `<w:i/>${small}`;
  const red = `<w:color w:val="FF0000"/>${small}`;

  it.each([
    ["a word", run(`${"ư".repeat(20)} sau`, small), 2600],
    ["a text's last word", run("ngày", small), 467],
    ["a word of two looks", run("ngày", red) + run("ngày sau", small), 467 + 467],
    ["a word after a space that holds", run("ngày\u00A016/4/2025 sau", small), 467 + 60 + 974],
    ["a slanted word, with room for its last letter", run("nnnn sau", slanted), 480 + 23],
    ["a slanted word that is cut, with that room too", run("nnnnsau", slanted), 480 + 23],
  ])("%s", (_, content, twips) => {
    const [enough, tooFew] = [twips, twips - 1].map(
      (width) => lines(content, `<w:ind w:right="${9355 - width}"/>`)[0]?.text,
    );
    expect(enough).toMatch(/^(ư{20}|ngày|ngàyngày|ngày\u00A016\/4\/2025|nnnn)$/u);
    expect(tooFew).toBe(enough?.slice(0, -1));
  });
});

describe("alignment", () => {
  const short = run("Kính gửi");

  it.each([
    ["left", left],
    ["center", 293.9],
    ["right", 502.8],
  ])("%s", (alignment, x) => {
    expect(lines(short, `<w:jc w:val="${alignment}"/>`)[0]?.x).toBe(x);
  });

  it("justified reaches the right edge on every line but the last, stretching spaces only", () => {
    const found = fragments(run(`Quyết-định ${sentence.repeat(3)}`), `<w:jc w:val="both"/>`);
    const ends = found.map((line) => {
      const last = line.at(-1);
      return last === undefined ? 0 : Math.round(last.x + last.width - spaceAtEnd(last.text));
    });
    expect(ends.slice(0, -1)).toEqual([468, 468, 468]);
    expect(ends.at(-1)).toBeLessThan(460);
    expect(found[0]?.[0]?.text).toBe("Quyết-định ");
  });

  it("justified text is not stretched before its last tab", () => {
    const found = fragments(
      `${run("1.")}<w:r><w:tab/></w:r>${run(sentence.repeat(2))}`,
      `<w:jc w:val="both"/>`,
    );
    expect(found[0]?.[1]).toMatchObject({ x: 36, separated: true });
  });
});

function wholeTwips(points: number): number {
  return Math.round(points * 20) / 20;
}

function spaceAtEnd(text: string): number {
  return text.endsWith(" ") ? 3.5 : 0;
}

describe("tabs", () => {
  const tabbed = (after: string): string => `${run("Cộng")}<w:r><w:tab/></w:r>${run(after)}`;
  const stop = (kind: string): string => `<w:tabs><w:tab ${kind} w:pos="4000"/></w:tabs>`;

  it.each([
    ["left", 200],
    ["right", 186],
    ["center", 193],
  ])("to a %s stop", (kind, x) => {
    const [line] = fragments(tabbed("12"), stop(`w:val="${kind}"`));
    expect(line?.[1]?.x).toBeCloseTo(x, 1);
  });

  it("fill with leaders from the text before them", () => {
    const [line] = fragments(tabbed("12"), stop(`w:val="right" w:leader="dot"`));
    expect(line?.map(({ mark }) => mark)).toEqual(["text", "leader", "text"]);
    const [word, leader] = line ?? [];
    expect(leader?.x).toBeCloseTo(wholeTwips((word?.x ?? 0) + (word?.width ?? 0)), 6);
    expect(186 - (leader?.x ?? 0) - (leader?.width ?? 0)).toBeLessThan(3.5);
  });

  it("fill with a rule of underscores that has no gap", () => {
    const [line] = fragments(tabbed("12"), stop(`w:val="right" w:leader="underscore"`));
    const [word, rule, end] = line ?? [];
    expect(rule?.x).toBeCloseTo(wholeTwips((word?.x ?? 0) + (word?.width ?? 0)), 6);
    expect(end).toMatchObject({ mark: "leader", text: "_" });
    expect(end?.x).toBeLessThan((rule?.x ?? 0) + (rule?.width ?? 0));
    expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(186, 1);
  });

  it("to nowhere go to the next of Word's own stops", () => {
    const [line] = fragments(tabbed("12"), "");
    expect(line?.[1]?.x).toBe(36);
  });
});

it("a paragraph's border stands between its indents, and takes its room", () => {
  const border = `<w:pBdr><w:top w:val="single" w:sz="8" w:space="2"/></w:pBdr><w:ind w:left="567"/>`;
  const body = paragraph(run("Tiêu đề"), border) + a4Section();
  expect(rulesOf({ body })).toMatchObject([
    { from: { x: 113.4, y: 57.2 }, to: { x: 552.8, y: 57.2 }, width: 1 },
  ]);
  expect(linesOf({ body })[0]?.baseline).toBeCloseTo(56.7 + 3 + 13.1, 2);
});

it("equal borders of neighbours make one frame", () => {
  const border = `<w:pBdr><w:top w:val="single" w:sz="8"/><w:bottom w:val="single" w:sz="8"/></w:pBdr>`;
  const framed = paragraph(run("một"), border);
  expect(rulesOf({ body: framed + framed + a4Section() })).toHaveLength(2);
});
