import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/load/read-yaml.ts";

const read = (text: string) => readYaml(text, "data/a.yaml");
const findings = (text: string) =>
  read(text).diagnostics.map(({ code, place: { line, column } }) => `${line}:${column} ${code}`);

describe("reading YAML", () => {
  it("gives plain values, with keys as they were typed", () => {
    const { value, diagnostics } = read(
      "name: Sùng A Dê\nratings:\n  2021: { rating: HTTNV }\nlist: [1, x, ~]\n",
    );
    expect(diagnostics).toEqual([]);
    expect(value.value).toEqual({
      name: "Sùng A Dê",
      ratings: { "2021": { rating: "HTTNV" } },
      list: [1, "x", null],
    });
  });

  it("keeps dates and yes/no as text, as YAML 1.2 does", () => {
    expect(read("a: 2025-04-09\nb: yes\nc: no\nd: 12:30\n").value.value).toEqual({
      a: "2025-04-09",
      b: "yes",
      c: "no",
      d: "12:30",
    });
  });

  it("knows where each value and each key stands, and how it was typed", () => {
    const source = read('kind: ban\nparents:\n  - { unit: "x", from: 012 }\n  - unit: y\nempty:\n').value;
    const at = (path: (string | number)[]) => {
      const { line, column } = source.place(path);
      return `${line}:${column}`;
    };
    expect(at([])).toBe("1:1");
    expect(at(["kind"])).toBe("1:7");
    expect(at(["parents", 0, "unit"])).toBe("3:13");
    expect(at(["parents", 1, "unit"])).toBe("4:11");
    expect(source.keyPlace(["parents", 0, "from"])).toEqual({ file: "data/a.yaml", line: 3, column: 18 });
    expect(source.written(["parents", 0, "from"])).toBe("012");
    expect(source.written(["parents", 0, "unit"])).toBe('"x"');
    expect(source.written(["nothing"])).toBeUndefined();
  });

  it("places a missing key at the group that lacks it, and an empty value at its key", () => {
    const source = read("party:\n  joined: 1/1/2001\nlist:\n  - a: 1\nempty:\n").value;
    expect(source.place(["party", "official"])).toMatchObject({ line: 1, column: 1 });
    expect(source.place(["list", 0, "b"])).toMatchObject({ line: 4, column: 5 });
    expect(source.place(["missing", "deep"])).toMatchObject({ line: 1, column: 1 });
    expect(source.place(["empty"])).toMatchObject({ line: 5, column: 1 });
  });

  it.each([
    ["title: Chủ đề: đoàn kết\n", "1:8"],
    ["x: * Về công tác\n", "1:4"],
    ["x: - mở đầu\n", "1:4"],
    ['x: "Lao động tiên tiến" năm 2023\n', "1:25"],
    ["a:\n\tb: 1\n", "2:1"],
    ["a: [1, 2\nb: 3\n", "2:1"],
    ['a: "x\n', "2:1"],
    ["a: @x\n", "1:4"],
    ["a: 1\n---\nb: 2\n", "2:1"],
  ])("finds the slip in %j at %s, and gives no value", (text, place) => {
    expect(findings(text)).toEqual([`${place} load/yaml-syntax`]);
    expect(read(text).value.value).toBeUndefined();
  });

  it.each([
    ["x: - mở đầu\n", "bắt đầu bằng dấu -"],
    ["x: * Về công tác\n", "bắt đầu bằng dấu *"],
    ["x: *Về công tác\n", "bắt đầu bằng dấu *"],
    ["x:\n  - *Về công tác\n", "bắt đầu bằng dấu *"],
    ["x: & Đảng\n", "dấu dành riêng của YAML"],
    ["x: !Đảng viên\n", "dấu dành riêng của YAML"],
    ["x: | Đảng viên\n", "dấu dành riêng của YAML"],
    ["x: > 50 tuổi\n", "dấu dành riêng của YAML"],
    ["x: [Đảng] viên\n", "dấu dành riêng của YAML"],
    ["x: {Đảng} viên\n", "dấu dành riêng của YAML"],
    ["x: %a\n", "dấu dành riêng của YAML"],
    ["a:\n\tb: 1\n", "dấu tab"],
    ["a:\n  b: 1\n\tc: 1\n", "dấu tab"],
    ['x: "Lao động" năm\n', "ngoặc kép đóng"],
    ["x: 'Lao động' năm\n", "ngoặc kép đóng"],
    ['x: { y: "Lao động" năm }\n', "ngoặc kép đóng"],
    ["title: Chủ đề: đoàn kết\n", "dấu hai chấm"],
    ["x: { title: Chủ đề: đoàn kết }\n", "dấu hai chấm"],
    ["x:\u00A0Đảng viên\ny: 1\n", "dấu cách lạ"],
    ["a:\n  b: 1\n \u00A0c: 2\n", "dấu cách lạ"],
  ])("says in words what is wrong with %j", (text, words) => {
    expect(read(text).diagnostics[0]?.message.vi).toContain(words);
  });

  it("finds a key written twice, at the second, without comparing each with all others", () => {
    expect(findings("a: 1\nb: 2\na: 3\n")).toEqual(["3:1 load/duplicate-key"]);
    const many = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join("");
    expect(findings(`${many}k7: 2\n`)).toEqual(["60001:1 load/duplicate-key"]);
  });

  it.each([
    ["a: &x 1\nb: *x\n", ["1:7 load/refused-yaml", "2:4 load/refused-yaml"]],
    ["<<: { a: 1 }\n", ["1:1 load/refused-yaml"]],
    ["a: !!str 12\n", ["1:10 load/refused-yaml"]],
    ["__proto__: { admin: true }\n", ["1:1 load/refused-yaml"]],
    ["%YAML 1.1\n---\na: 012\n", ["1:1 load/refused-yaml"]],
    ["title: {{unit.name}}\n", ["1:9 load/refused-yaml"]],
    [": 1\n", ["1:1 load/refused-yaml"]],
  ])("refuses what records don't need: %j", (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it("refuses an alias bomb without expanding it", () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(n === 0 ? 0 : 9)} x]`,
    );
    expect(new Set(findings(levels.join("\n")).map((line) => line.split(" ")[1]))).toEqual(
      new Set(["load/refused-yaml"]),
    );
  });

  it.each(["[", "- ", "{a: ", "? "])("refuses bottomless nesting of %j before it is walked", (opening) => {
    expect(read(opening.repeat(100_000)).diagnostics.map(({ message }) => message.en)).toEqual([
      "Groups stand in groups too many levels deep.",
    ]);
  });

  it("reads groups as deep as a record may need", () => {
    expect(read(`${"[".repeat(20)}x${"]".repeat(20)}`).diagnostics).toEqual([]);
  });

  it("tells the first errors of what is no YAML at all", () => {
    expect(findings("a: }\n".repeat(50_000))).toHaveLength(10);
    expect(findings(":\n".repeat(1000))).toHaveLength(100);
  });

  it.each(["", "\n\n", "# only a comment\n", "---\n"])("finds that %j holds nothing", (text) => {
    expect(read(text).diagnostics.map(({ code, place }) => [code, place])).toEqual([
      ["load/empty-file", { file: "data/a.yaml", line: 1, column: 1 }],
    ]);
  });

  it("keeps hostile keys as plain own keys of an object without a prototype", () => {
    const value = read("constructor: x\ntoString: y\n").value.value as object;
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value)).toEqual(["constructor", "toString"]);
  });

  it("never throws, whatever the text, and places what it finds inside the file", () => {
    const fragment = fc.constantFrom(
      ..."{}[]:,-*&!|>%@`\"'#?\n\t .~".split(""),
      "a",
      "Ữ",
      "<<",
      ": ",
      "\n- ",
      "\n  b: ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fragment, { maxLength: 40 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { value, diagnostics } = read(written);
        expect(value.value === undefined).toBe(diagnostics.length > 0);
        for (const { place } of diagnostics)
          expect(place.line ?? 1).toBeLessThanOrEqual(written.split("\n").length);
      }),
      { numRuns: 500 },
    );
  });
});
