import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printPretty } from "../src/diagnostics/print-pretty.ts";
import { load } from "../src/load/load.ts";
import { validate } from "../src/validate/validate.ts";
import { fontFiles } from "./support/font-files.ts";
import { smallCampaign, wordFile } from "./support/small-campaign.ts";
import { type FolderFiles, temporaryFolder } from "./support/temporary-folder.ts";

const samples = join(import.meta.dirname, "samples");

/** Each folder `<stage>/<what-is-wrong>` holds the files that differ from the small campaign, and what is printed. */
const cases = foldersIn(samples).flatMap((stage) =>
  foldersIn(join(samples, stage)).map((name) => ({
    name: `${stage}/${name}`,
    folder: join(samples, stage, name),
  })),
);

describe("bad input is told", () => {
  it.for(cases)("$name", async ({ name, folder }) => {
    const { printed, codes } = await read({ ...smallCampaign, ...filesOf(folder) });
    const actual = join(folder, "actual.txt");
    rmSync(actual, { force: true });
    try {
      await expect(printed).toMatchFileSnapshot(join(folder, "expected.txt"));
    } catch (difference) {
      writeFileSync(actual, printed);
      throw difference;
    }
    expect(codes, "the folder's name is the code of what it shows").toContain(name);
  });
});

describe("the small campaign", () => {
  it("is sound, so that a sample's findings are its own", async () => {
    expect((await read(smallCampaign)).printed).toBe("");
  });
});

async function read(files: FolderFiles) {
  const loaded = await load(temporaryFolder(files), fontFiles);
  const diagnostics = [...loaded.diagnostics, ...validate(loaded.value).diagnostics];
  const textOf = (file: string) => textAt(files, file);
  return {
    printed: printPretty(diagnostics, { language: "vi", textOf }),
    codes: diagnostics.map(({ code }) => code),
  };
}

function textAt(files: FolderFiles, file: string): string | undefined {
  const content = files[file];
  return typeof content === "string" ? content : undefined;
}

/** `x.docx.txt` is a Word file with a paragraph for each line. */
function filesOf(folder: string): FolderFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !["expected.txt", "actual.txt"].includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => {
      const name = path.slice(folder.length + 1).replaceAll("\\", "/");
      const bytes = readFileSync(path);
      if (!name.endsWith(".docx.txt")) return [name, isUtf8(bytes) ? bytes.toString("utf8") : bytes];
      return [name.slice(0, -".txt".length), wordFile(bytes.toString("utf8").trimEnd().split("\n"))];
    }),
  );
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
