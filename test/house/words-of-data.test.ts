import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { collectWordsOfData } from "../support/words-of-data.ts";
import { wordsSpoken } from "../support/words-spoken.ts";

const root = join(import.meta.dirname, "../..");
const words = collectWordsOfData(root);
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .sort();

describe("what is data", () => {
  it.each([
    ["a unit", "chi-bo-thanh-tra-tinh"],
    ["a person", "giang-a-pao"],
    ["a person's name", "Giàng A Páo"],
    ["an officer's name", "Lưu Thế Hùng"],
    ["the issuing body", "khoi"],
    ["its name", "Đảng ủy Khối cơ quan và doanh nghiệp tỉnh"],
    ["its code", "ĐUK"],
    ["a department", "ban-tuyen-giao"],
    ["a campaign", "2024-dai-hoi-dang"],
    ["a round", "quyet-dinh"],
    ["a document type", "to-trinh"],
    ["its code", "TTr"],
    ["a clause", "III.2.1.2"],
    ["a rule", "R-08"],
    ["a year of the plan", "2021"],
    ["a year of a date", "2025"],
    ["a place", "Yên Bái"],
    ["an award", "Giấy khen"],
    ["a title", "điển hình tiên tiến"],
    ["a legal basis", "dieu-le-dang"],
    ["a style", "party-hd36"],
    ["a decision", "khen-thuong"],
  ])("%s has been collected: %s", (_, word) => {
    expect(words.map((each) => each.word)).toContain(word);
  });

  it.each(sources)("doesn't stand in the code of %s", (file) => {
    expect(wordsSpoken(file, readFileSync(join(root, file), "utf8"), words)).toEqual([]);
  });
});

describe("a word of data planted in code is found", () => {
  it.each([
    ["in a string", 'const file = "data/units/chi-bo-thanh-tra-tinh.yaml";', "chi-bo-thanh-tra-tinh"],
    ["in a template literal", `const text = \`theo điều III.2.1.2 của \${plan}\`;`, "III.2.1.2"],
    ["behind a value in one", `const text = \`\${name} ở Yên Bái\`;`, "Yên Bái"],
    ["in other capitals", 'const text = "TỈNH YÊN BÁI";', "Yên Bái"],
    ["in a condition", 'if (type === "to-trinh") print();', "to-trinh"],
    ["in an identifier", "const printToTrinh = 1;", "to-trinh"],
    ["in a type", "interface BaoCaoTapThe {}", "bao-cao-tap-the"],
    ["in a key", "const types = { quyet_dinh: 1 };", "quyet-dinh"],
    ["as a number", "if (year >= 2021) print();", "2021"],
    ["in a name with a number", "const ratings2024 = [];", "2024"],
    ["in a rule's name", "function ruleR08() {}", "R-08"],
    ["in a pattern", "const found = /^khoi$/.test(id);", "khoi"],
    ["in a type of texts", 'type Round = "dang-ky" | "other";', "dang-ky"],
  ])("%s", (_, code, word) => {
    expect(wordsSpoken("src/model/x.ts", code, words)).toContain(word);
  });

  it("in a file's name", () => {
    expect(wordsSpoken("src/assemble/to-trinh.ts", "", words)).toEqual(["to-trinh"]);
  });

  it("and not in a comment, or in a longer word", () => {
    const code = '// kế hoạch, điểm III.2.1.2\nconst khoiNghia = { word: "khoi-nghia", count: 12021 };';
    expect(
      wordsSpoken(
        "src/model/x.ts",
        code,
        words.filter(({ word }) => word !== "khoi"),
      ),
    ).toEqual([]);
    expect(wordsSpoken("src/model/x.ts", 'const word = "khoi-nghia";', words)).toEqual([]);
  });

  it("and a word of the trade only outside model/, where it may be an example", () => {
    const code = 'const text = "Như «Giấy khen».";';
    expect(wordsSpoken("src/model/x.ts", code, words)).toEqual([]);
    expect(wordsSpoken("src/judge/x.ts", code, words)).toEqual(["Giấy khen"]);
  });
});
