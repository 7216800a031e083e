import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/load/list-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("listing files", () => {
  it("lists them by the code units of their paths, whatever order they were made in", async () => {
    const root = temporaryFolder({
      "data/b.yaml": "",
      "data/a/z.yaml": "",
      "data/a-b.yaml": "",
      "data/B.yaml": "",
    });
    const { value } = await listFiles(root, "data");
    expect(value.map(({ path }) => path)).toEqual([
      "data/B.yaml",
      "data/a-b.yaml",
      "data/a/z.yaml",
      "data/b.yaml",
    ]);
  });

  it("gives composed names and opens them as the disk has them", async () => {
    const decomposed = "báo-cáo.md".normalize("NFD");
    const root = temporaryFolder({ [`data/${decomposed}`]: "" });
    const { value } = await listFiles(root, "data");
    expect(value).toEqual([{ path: "data/báo-cáo.md", diskPath: join(root, "data", decomposed) }]);
  });

  it.each([
    { what: "dot files", names: [".git/config", ".a.yaml.swp"] },
    { what: "Word's lock of an open template", names: ["to-trinh/1/~$mplate.docx", "~$a.docx"] },
    { what: "LibreOffice's lock of an open file", names: ["to-trinh/1/.~lock.template.docx#"] },
  ])("leaves out $what, beside the files themselves", async ({ names }) => {
    const file = "templates/to-trinh/1/template.docx";
    const locks = names.map((name) => [`templates/${name}`, ""]);
    const { value, diagnostics } = await listFiles(
      temporaryFolder({ [file]: "", ...Object.fromEntries(locks) }),
      "templates",
    );
    expect(value.map(({ path }) => path)).toEqual([file]);
    expect(diagnostics).toEqual([]);
  });

  it("lists nothing where there is no such folder", async () => {
    expect(await listFiles(temporaryFolder({}), "data")).toEqual({ value: [], diagnostics: [] });
  });

  it("does not follow links, to files or to folders", async () => {
    const root = temporaryFolder({ "outside/secret.yaml": "a: 1", "data/a.yaml": "" });
    symlinkSync(join(root, "outside/secret.yaml"), join(root, "data/b.yaml"));
    symlinkSync(join(root, "outside"), join(root, "data/units"));
    const { value, diagnostics } = await listFiles(root, "data");
    expect(value.map(({ path }) => path)).toEqual(["data/a.yaml"]);
    expect(diagnostics.map(({ code, place }) => `${place.file} ${code}`).sort()).toEqual([
      "data/b.yaml load/not-a-plain-file",
      "data/units load/not-a-plain-file",
    ]);
  });

  it("does not open a pipe, which would wait for ever", async () => {
    const root = temporaryFolder({ "data/a.yaml": "" });
    execFileSync("mkfifo", [join(root, "data/b.yaml")]);
    const { diagnostics } = await listFiles(root, "data");
    expect(diagnostics.map(({ code }) => code)).toEqual(["load/not-a-plain-file"]);
  });

  it("finds what the disk refuses to show", async () => {
    const tooLong = "x".repeat(300);
    const { diagnostics } = await listFiles(temporaryFolder({}), tooLong);
    expect(diagnostics.map(({ code, message }) => [code, message.en])).toEqual([
      ["load/unreadable-file", "The file can't be read (ENAMETOOLONG)."],
    ]);
  });
});
