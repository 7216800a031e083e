import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { editPublished } from "../../src/load/edit-published.ts";
import { writeBack } from "../../src/load/write-back.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("writing back", () => {
  it("replaces files and makes folders, and leaves nothing else behind", async () => {
    const root = temporaryFolder({ "data/a.yaml": "cũ" });
    const files = [
      { path: "data/a.yaml", content: "mới" },
      { path: "templates/to-trinh/2/template.yaml", content: "thêm" },
    ];
    expect(await writeBack(root, files)).toEqual([]);
    expect(readFileSync(join(root, "data/a.yaml"), "utf8")).toBe("mới");
    expect(readdirSync(join(root, "data"))).toEqual(["a.yaml"]);
    expect(readdirSync(join(root, "templates/to-trinh/2"))).toEqual(["template.yaml"]);
  });

  it("tells what the disk refuses, and leaves that file and those after it as they were", async () => {
    const root = temporaryFolder({ "data/b.yaml": "cũ" });
    mkdirSync(join(root, "data/a.yaml"));
    const files = ["data/a.yaml", "data/b.yaml"].map((path) => ({ path, content: "mới" }));
    expect(await writeBack(root, files)).toMatchObject([
      { code: "load/file-not-written", place: { file: "data/a.yaml" } },
    ]);
    expect(readFileSync(join(root, "data/b.yaml"), "utf8")).toBe("cũ");
    expect(readdirSync(join(root, "data")).sort()).toEqual(["a.yaml", "b.yaml"]);
  });
});

describe("published.yaml", () => {
  const added = { templates: { "to-trinh/2": "b", "bien-ban/1": "a" }, parts: {} };

  it("begins with a line that says what it is", () => {
    const text = editPublished(undefined, added);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/data\/schemas\/published\.schema\.json\n#/);
    expect(text).toMatch(/templates:\n {2}bien-ban\/1: a\n {2}to-trinh\/2: b\nparts: *\{\}\n$/);
  });

  it("keeps what is there, its comments too", () => {
    const before = "templates:\n  to-trinh/1: c # cũ nhất\n";
    expect(editPublished(before, added)).toBe(
      "templates:\n  bien-ban/1: a\n  to-trinh/1: c # cũ nhất\n  to-trinh/2: b\n",
    );
  });
});
