/** What a clerk sees in VS Code, from the YAML language server itself: completion, hover, and errors where they are. */

import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeProject } from "../support/project-copy.ts";
import {
  type Completion,
  type LanguageServer,
  type Position,
  startLanguageServer,
} from "./language-server.ts";

const root = makeProject();
let server: LanguageServer;

// New files, of which nothing is on the disk.
const unit = "data/units/moi.yaml";
const person = "data/people/moi.yaml";
const plan = "data/campaigns/moi/plan.yaml";
const round = "data/campaigns/moi/rounds/mot/round.yaml";
const registration = "data/campaigns/moi/rounds/dang-ky/moi.yaml";
const submission = "data/campaigns/moi/rounds/de-nghi-bo-sung/moi.yaml";
const log = "data/campaigns/moi/rounds/de-nghi/log.yaml";
const decisions = "data/campaigns/moi/rounds/mot/decisions.yaml";
const template = "templates/moi/1/template.yaml";

const aPerson = `name: Lò Thị A
gender: nữ
born: 12/3/1985
ethnicity: Thái
positions: [{ unit: don-vi, title: Đảng viên }]
`;

beforeAll(async () => {
  cpSync(".vscode", join(root, ".vscode"), { recursive: true });
  server = await startLanguageServer(root);
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

describe("completion", () => {
  it("offers the keys of a file, each with what to type", async () => {
    const offered = await completionsIn(person, "name: Lò Văn A\n‸");
    expect(labels(offered)).toEqual(
      expect.arrayContaining(["gender", "born", "ethnicity", "officialRatings"]),
    );
    expect(labels(offered)).not.toContain("name");
    expect(documentationOf(offered, "homeTown")).toContain("Xã, huyện, tỉnh");
  });

  it("offers the keys of an entry in a list", async () => {
    const offered = await completionsIn(unit, "kind: ban\nofficers:\n  - ‸");
    expect(labels(offered)).toEqual(expect.arrayContaining(["name", "person", "position", "from", "to"]));
    expect(documentationOf(offered, "position")).toContain("Phó Bí thư");
  });

  it("offers the phases as keys where a map is by phase", async () => {
    const offered = await completionsIn(plan, "documents:\n  ‸");
    expect(labels(offered)).toEqual(expect.arrayContaining(["đăng ký", "đề nghị", "tổng kết"]));
  });

  it.each([
    [person, "gender: ‸", ["nam", "nữ"]],
    [unit, "kind: ‸", ["ban", "chi bộ cơ sở", "đoàn thể khối"]],
    [round, "phase: ‸", ["phát động", "thẩm định"]],
    [submission, "meetings:\n  - voting: ‸", ["biểu quyết", "bỏ phiếu kín"]],
    [plan, "rules:\n  - force: ‸", ["binding", "advisory"]],
    [person, "awards:\n  - document: ‸", ['"số và ký hiệu, ngày"']],
    [person, "ratings:\n  2015:\n    rating: ‸", ["HTXSNV", "HTTNV", "HTNV", "KHTNV", "KXL"]],
  ])("offers the values in %s, %j", async (path, text, values) => {
    expect(labels(await completionsIn(path, text))).toEqual(expect.arrayContaining(values));
  });

  it("says what an English word and a short name mean", async () => {
    const force = await completionsIn(plan, "rules:\n  - force: ‸");
    expect(documentationOf(force, "advisory")).toContain("chỉ ghi lưu ý");
    const rating = await completionsIn(person, "ratings:\n  2015:\n    rating: ‸");
    expect(documentationOf(rating, "HTTNV")).toContain("hoàn thành tốt nhiệm vụ");
  });
});

describe("hover", () => {
  it.each([
    [person, "bo‸rn: 12/3/1985", "#### Ngày sinh\n\nNgày/tháng/năm"],
    [unit, "kin‸d: ban", "#### Loại đơn vị\n\nĐổi loại thì ghi từng loại"],
    [unit, "names:\n  - { na‸me: Chi bộ A }", "#### Tên tổ chức\n\nTên đầy đủ trên văn bản"],
    [submission, "results:\n  mo‸t: 97,5", "#### Kết quả\n\nChỉ viết số"],
    [
      decisions,
      "decisions:\n  - awar‸ds: all eligible",
      "#### Khen thưởng ai, thu hồi của ai\n\n«all eligible» là",
    ],
  ])("in %s, %j, says the name on paper and what to type", async (path, text, words) => {
    expect(await hoverIn(path, text)).toContain(words);
  });
});

describe("an error", () => {
  it.each([
    [person, `${aPerson}‹gioiTinh›: nam\n`, "gioiTinh is not allowed"],
    [person, aPerson.replace("12/3/1985", "‹12.3.1985›"), "Viết ngày/tháng/năm"],
    [person, aPerson.replace("nữ", "‹nư›"), "Value is not accepted"],
    [person, `${aPerson}ratings: { 2015: { rating: ‹HTXSVN› } }\n`, "Xếp loại là một trong"],
    [unit, "names:\n  - { ‹nam›: Ban A }\n", "nam is not allowed"],
    [registration, "collective: có\n‹tagets›: []\n", "tagets is not allowed"],
    [submission, "proof:\n  ‹lauch›: không tổ chức\n", "lauch is not allowed"],
    [submission, "results:\n  mot: ‹1.860,5›\n", "Viết số không kèm đơn vị"],
    [submission, "meetings:\n  - start: ‹25:00›\n", "Viết giờ và phút"],
    [log, "don-vi:\n  ‹event›: []\n", "event is not allowed"],
    [template, "title: Mẫu\nscope: ‹meting›\n", "Value is not accepted"],
  ])("stands where it is in %s, %j", async (path, marked, message) => {
    const found = (await server.diagnose(path, marked.replaceAll(/[‹›]/g, ""))).filter((each) =>
      each.message.includes(message),
    );
    const [before = "", wrong = ""] = marked.split(/[‹›]/);
    const start = endOf(before);
    const end = { ...start, character: start.character + wrong.length };
    expect(found.map(({ range }) => range)).toEqual([{ start, end }]);
  });

  it.concurrent.each([
    ...["data/config.yaml", "data/organisation.yaml", "data/ratings/2015.yaml", "templates/styles.yaml"],
    ...[unit, person, plan, round, registration, submission, log, decisions, template],
  ])("is found in a new %s, for the settings know its schema", async (path) => {
    expect(await server.diagnose(path, "moi: 1\n")).not.toEqual([]);
  });

  it("is looked for in no other file", async () => {
    expect(await server.diagnose("data/ghi-chu/moi.yaml", "moi: 1\n")).toEqual([]);
  });

  it.each([
    ["as they are", (text: string) => text],
    ["by the settings alone, where the first line names no schema", withoutFirstLine],
  ])("is nowhere in the sample's files, %s", async (_, change) => {
    const found = await Promise.all(
      sampleFiles().map(async (file) => {
        const diagnostics = await server.diagnose(file, change(readFileSync(file, "utf8")));
        return diagnostics.map(({ message, range }) => `${file}:${range.start.line + 1} ${message}`);
      }),
    );
    expect(found.length).toBeGreaterThan(50);
    expect(found.flat()).toEqual([]);
  });
});

async function completionsIn(path: string, marked: string) {
  const { text, position } = readMark(marked);
  await server.type(path, text);
  return server.completions(path, position);
}

async function hoverIn(path: string, marked: string): Promise<string> {
  const { text, position } = readMark(marked);
  await server.type(path, text);
  return server.hover(path, position);
}

/** `‸` stands where the cursor is. */
function readMark(marked: string): { readonly text: string; readonly position: Position } {
  const [before = "", after = ""] = marked.split("‸");
  return { text: `${before}${after}`, position: endOf(before) };
}

function endOf(text: string): Position {
  const lines = text.split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function labels(offered: readonly Completion[]): string[] {
  return offered.map(({ label }) => label);
}

function documentationOf(offered: readonly Completion[], label: string): string {
  const { documentation = "" } = offered.find((each) => each.label === label) ?? {};
  return typeof documentation === "string" ? documentation : documentation.value;
}

function sampleFiles(): string[] {
  return ["data", "templates"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
    )
    .filter((file) => file.endsWith(".yaml"))
    .sort();
}

function withoutFirstLine(text: string): string {
  return text.replace(/^# yaml-language-server:.*\n/, "");
}
