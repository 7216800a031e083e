import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../src/commands/build.ts";
import { printPretty } from "../src/diagnostics/print-pretty.ts";
import { load } from "../src/load/load.ts";
import { validate } from "../src/validate/validate.ts";
import { diagnosticKinds } from "./support/diagnostic-kinds.ts";
import { fontFiles } from "./support/font-files.ts";
import { runCommand } from "./support/run-command.ts";
import { shownByTests } from "./support/shown-by-tests.ts";
import { smallCampaign, wordFile } from "./support/small-campaign.ts";
import { type FolderFiles, temporaryFolder } from "./support/temporary-folder.ts";
import { unzipWord, zipWord } from "./support/zip-word.ts";

const samples = join(import.meta.dirname, "samples");

/** Each folder `<stage>/<what-is-wrong>` holds the files that differ from the small campaign, and what is printed. */
const cases = foldersIn(samples).flatMap((stage) =>
  foldersIn(join(samples, stage)).map((name) => ({
    name: `${stage}/${name}`,
    stage,
    folder: join(samples, stage, name),
  })),
);

/** What these stages find shows when files are read; what others do, in a build of all rounds. */
const readingStages = ["load", "validate"];

/** The small campaign with its numbers given, so that a build finds nothing at all. */
const numberedCampaign = { ...smallCampaign, ...numbersGiven() };

describe("bad input is told", () => {
  it.for(cases)("$name", async ({ name, stage, folder }) => {
    const isReading = readingStages.includes(stage);
    const files = { ...(isReading ? smallCampaign : numberedCampaign), ...filesOf(folder) };
    const printed = isReading ? await read(files) : await built(files);
    const actual = join(folder, "actual.txt");
    rmSync(actual, { force: true });
    try {
      await expect(printed).toMatchFileSnapshot(join(folder, "expected.txt"));
    } catch (difference) {
      writeFileSync(actual, printed);
      throw difference;
    }
    expect(codesIn(printed), "the folder's name is the code of what it shows").toContain(name);
  });
});

describe("what is found in one file hides nothing in another", () => {
  const other = "data/people/zz-nguoi-khac.yaml";
  const reading = cases.filter(({ stage }) => readingStages.includes(stage));

  it.for(reading)("$name", async ({ folder }) => {
    const files = { ...smallCampaign, ...filesOf(folder) };
    const alone = readFileSync(join(folder, "expected.txt"), "utf8");
    const beside = await read({ ...files, [other]: "nmae: Người Khác\n" });
    const findings = beside.trimEnd().split("\n\n");
    expect(
      findings.filter((finding) => finding.startsWith(`${other}:1:1: lỗi[validate/unknown-key]`)),
    ).toHaveLength(1);
    expect(findings.filter((finding) => !finding.startsWith(other))).toEqual(alone.trimEnd().split("\n\n"));
  });
});

describe("every kind of finding", () => {
  it("has a sample, or a reason why a test of its own shows it", async () => {
    const codes = (await diagnosticKinds()).map(({ code }) => code);
    const shown = new Set([...cases.map(({ name }) => name), ...Object.keys(shownByTests)]);
    expect(codes.filter((code) => !shown.has(code))).toEqual([]);
    expect(cases.map(({ name }) => name).filter((name) => !codes.includes(name))).toEqual([]);
  });

  it.each(Object.entries(shownByTests))(
    "%s is shown by a test of its own, and by no sample",
    (code, { test, by = code }) => {
      expect(readFileSync(join(import.meta.dirname, test), "utf8").includes(by)).toBe(true);
      expect(cases.map(({ name }) => name)).not.toContain(code);
    },
  );
});

describe("the small campaign", () => {
  it("is sound, so that a sample's findings are its own", async () => {
    expect(await read(smallCampaign)).toBe("");
    expect(await built(numberedCampaign)).toBe("");
  });
});

async function read(files: FolderFiles): Promise<string> {
  const loaded = await load(temporaryFolder(files), fontFiles);
  const diagnostics = [...loaded.diagnostics, ...validate(loaded.value).diagnostics];
  return printPretty(diagnostics, { language: "vi", textOf: (file) => textAt(files, file) });
}

async function built(files: FolderFiles): Promise<string> {
  const { stderr } = await runCommand(build, temporaryFolder(files), { round: "all" });
  return stderr;
}

function codesIn(printed: string): string[] {
  return [...printed.matchAll(/: (?:lỗi|cảnh báo)\[([a-z]+\/[a-z0-9-]+)\]: /g)].map(([, code = ""]) => code);
}

function numbersGiven(): FolderFiles {
  const [plan, log] = ["data/campaigns/dot-mot/plan.yaml", "data/campaigns/dot-mot/rounds/de-nghi/log.yaml"];
  return {
    [plan]: `${smallCampaign[plan]}number: "12"\ndate: 20/9/2024\n`,
    [log]: `${smallCampaign[log]}  issued:\n    to-trinh: { number: "05", date: 04/4/2025 }\n`,
  };
}

function textAt(files: FolderFiles, file: string): string | undefined {
  const content = files[file];
  return typeof content === "string" ? content : undefined;
}

/**
 * `x.docx.txt` is a Word file with a paragraph for each line; `x.docx.entries/` holds entries that are put into an empty
 * one, or in the place of its own.
 */
function filesOf(folder: string): FolderFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !["expected.txt", "actual.txt"].includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const files: Record<string, string | Uint8Array> = {};
  for (const path of paths) {
    const name = path.slice(folder.length + 1).replaceAll("\\", "/");
    const bytes = readFileSync(path);
    const [word, entry] = name.split(".entries/");
    if (entry !== undefined && word !== undefined) {
      const entries = unzipWord((files[word] as Uint8Array | undefined) ?? wordFile([]));
      files[word] = zipWord(new Map([...entries, [entry, bytes]]));
    } else if (name.endsWith(".docx.txt")) {
      files[name.slice(0, -".txt".length)] = wordFile(bytes.toString("utf8").trimEnd().split("\n"));
    } else files[name] = isUtf8(bytes) ? bytes.toString("utf8") : bytes;
  }
  return files;
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
