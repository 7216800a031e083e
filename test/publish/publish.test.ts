import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publish } from "../../src/publish/publish.ts";
import { treeOf } from "../support/project-copy.ts";
import { aPublication, type PublicationWritten } from "../support/publication.ts";
import { aUnit } from "../support/records.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = "out/dot/de-nghi";
const units = [aUnit("a"), aUnit("b")];
const both = { "a/01-to-trinh": "một", "b/01-to-trinh": "hai" };

function publishing(root: string, written: PublicationWritten, only?: readonly string[]) {
  return publish(aPublication({ units, ...written }, only), root);
}

function textsIn(root: string): Record<string, string> {
  const files = [...treeOf(join(root, folder))].filter(([path]) => path.includes("/"));
  return Object.fromEntries(files.map(([path, content]) => [path, content.toString()]));
}

describe("a round's folder", () => {
  it("holds both files of each document, a dossier for each unit, the manifest, the verdicts and the page", async () => {
    const root = temporaryFolder({});
    const { value, diagnostics } = await publishing(root, { documents: both });
    expect(diagnostics).toEqual([]);
    expect(value?.folder).toBe(folder);
    expect([...treeOf(join(root, "out")).keys()]).toEqual([
      ...["a/01-to-trinh.docx", "a/01-to-trinh.pdf", "a/ho-so.pdf"].map((file) => `dot/de-nghi/${file}`),
      ...["b/01-to-trinh.docx", "b/01-to-trinh.pdf", "b/ho-so.pdf"].map((file) => `dot/de-nghi/${file}`),
      ...["index.html", "manifest.json", "verdicts.json"].map((file) => `dot/de-nghi/${file}`),
    ]);
  });

  it("holds nothing of an earlier build", async () => {
    const root = temporaryFolder({});
    await publishing(root, { documents: both });
    await publishing(root, { documents: { "a/01-to-trinh": "mới" } });
    expect(textsIn(root)).toEqual({
      "a/01-to-trinh.docx": "docx mới",
      "a/01-to-trinh.pdf": "pdf mới",
      "a/ho-so.pdf": "hồ sơ a",
    });
  });

  it("has hashes, sizes, pages and inputs in its manifest, in one order", async () => {
    const root = temporaryFolder({});
    const refused = ["b/bien-ban", "a/bien-ban"].map((id) => ({
      id,
      unit: id.slice(0, 1),
      because: ["data/x.yaml"],
    }));
    await publishing(root, { documents: { "b/01-to-trinh": "hai", "a/01-to-trinh": "một" }, refused });
    const manifest = JSON.parse(readFileSync(join(root, folder, "manifest.json"), "utf8"));
    expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual(Object.keys(textsIn(root)));
    expect(manifest.refused.map(({ id }: { id: string }) => id)).toEqual(["a/bien-ban", "b/bien-ban"]);
    expect(manifest.files[0]).toEqual({
      ...{
        path: "a/01-to-trinh.docx",
        title: "Văn bản to-trinh",
        bytes: Buffer.byteLength("docx một"),
        pages: 2,
      },
      sha256: createHash("sha256").update("docx một").digest("hex"),
      ...{ documentType: "to-trinh", templateVersion: "1", subject: "a/to-trinh" },
      inputs: ["data/a.yaml", "templates/b.docx"],
    });
    expect(manifest.overviews.map(({ path }: { path: string }) => path)).toEqual([
      "index.html",
      "verdicts.json",
    ]);
    expect(manifest.files[2]).toMatchObject({
      path: "a/ho-so.pdf",
      documentType: "ho-so",
      templateVersion: null,
      documents: ["a/to-trinh"],
    });
  });
});

describe("with --unit", () => {
  it("the other units' files and entries stay, the unit's own are replaced", async () => {
    const root = temporaryFolder({});
    const because = ["data/x.yaml"];
    const refused = ["a", "b"].map((unit) => ({ id: `${unit}/bien-ban`, unit, because }));
    await publishing(root, { documents: { ...both, "a/02-cu": "cũ", "khoi/01-x": "khối" }, refused });
    const { value } = await publishing(root, { documents: { "a/01-to-trinh": "mới" } }, ["a"]);
    expect(textsIn(root)).toMatchObject({ "a/01-to-trinh.pdf": "pdf mới", "b/01-to-trinh.pdf": "pdf hai" });
    expect(textsIn(root)).toHaveProperty(["khoi/01-x.pdf"]);
    expect(textsIn(root)).not.toHaveProperty(["a/02-cu.pdf"]);
    expect(value?.manifest.files.map(({ path }) => path)).toEqual(Object.keys(textsIn(root)));
    expect(value?.manifest.refused.map(({ id }) => id)).toEqual(["b/bien-ban"]);
  });

  it("an unchanged unit gives the same bytes as a whole build", async () => {
    const root = temporaryFolder({});
    await publishing(root, { documents: both });
    const whole = treeOf(join(root, folder));
    await publishing(root, { documents: { "a/01-to-trinh": "một" } }, ["a"]);
    expect(treeOf(join(root, folder))).toEqual(whole);
  });

  it("what somebody deleted since leaves the manifest", async () => {
    const root = temporaryFolder({});
    await publishing(root, { documents: both });
    rmSync(join(root, folder, "b/01-to-trinh.docx"));
    const { value } = await publishing(root, { documents: { "a/01-to-trinh": "một" } }, ["a"]);
    expect(value?.manifest.files.map(({ path }) => path)).toEqual(Object.keys(textsIn(root)));
  });

  it("before any whole build, there is only the unit", async () => {
    const root = temporaryFolder({});
    await publishing(root, { documents: { "a/01-to-trinh": "một" } }, ["a"]);
    expect(Object.keys(textsIn(root))).toHaveLength(3);
  });

  it.each([
    { what: "no JSON", text: "{" },
    { what: "another thing", text: "[]" },
    { what: "a path that leads out", text: `{"files":[{"path":"../../a.pdf"}],"refused":[]}` },
  ])("a manifest that is $what is a finding, and nothing is touched", async ({ text }) => {
    const root = temporaryFolder({});
    await publishing(root, { documents: both });
    writeFileSync(join(root, folder, "manifest.json"), text);
    const before = treeOf(join(root, "out"));
    const { value, diagnostics } = await publishing(root, { documents: {} }, ["a"]);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
      ["publish/broken-manifest", `${folder}/manifest.json`],
    ]);
    expect(treeOf(join(root, "out"))).toEqual(before);
  });

  it("a broken manifest doesn't matter to a whole build", async () => {
    const root = temporaryFolder({ [`${folder}/manifest.json`]: "{" });
    expect((await publishing(root, { documents: both })).diagnostics).toEqual([]);
  });
});

describe("all or nothing: the old folder stays as it was", () => {
  const tooLong = { [`a/01-${"x".repeat(300)}`]: "dài" };

  it("when a file can't be written; nothing half-written is left", async () => {
    const root = temporaryFolder({});
    await publishing(root, { documents: both });
    const before = treeOf(join(root, "out"));
    const { value, diagnostics } = await publishing(root, { documents: { ...both, ...tooLong } });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
      ["publish/folder-not-written", folder],
    ]);
    expect(diagnostics[0]?.message.vi).toContain("tên tệp hoặc đường dẫn quá dài");
    expect(treeOf(join(root, "out"))).toEqual(before);
    expect(readdirSync(join(root, "out/dot"))).toEqual(["de-nghi"]);
  });

  it("when there was none, there is none", async () => {
    const root = temporaryFolder({});
    await publishing(root, { documents: tooLong });
    expect(existsSync(join(root, folder))).toBe(false);
  });

  it.each([
    ...["out", "out/dot", "out/dot/de-nghi"],
    ...["out/dot/.de-nghi.building", "out/dot/.de-nghi.before"],
  ])("a file in the way, at %s, is named and left alone", async (path) => {
    const root = temporaryFolder({ [path]: "của tôi" });
    const { diagnostics } = await publishing(root, { documents: both });
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
      ["publish/folder-not-written", path],
    ]);
    expect(diagnostics[0]?.message.vi).toContain("có một tệp nằm ở chỗ của thư mục");
    expect(readFileSync(join(root, path), "utf8")).toBe("của tôi");
  });

  it("a file in the way of the next folder leaves the old one whole, and once it is gone the build works", async () => {
    const root = temporaryFolder({});
    await publishing(root, { documents: both });
    const before = treeOf(join(root, folder));
    writeFileSync(join(root, "out/dot/.de-nghi.building"), "của tôi");
    expect((await publishing(root, { documents: {} })).value).toBeUndefined();
    expect(treeOf(join(root, folder))).toEqual(before);
    rmSync(join(root, "out/dot/.de-nghi.building"));
    expect((await publishing(root, { documents: {} })).diagnostics).toEqual([]);
  });

  it("a folder where the manifest should be is named", async () => {
    const root = temporaryFolder({ [`${folder}/manifest.json/thu.txt`]: "của tôi" });
    const { diagnostics } = await publishing(root, { documents: both });
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
      ["publish/folder-not-written", `${folder}/manifest.json`],
    ]);
    expect(diagnostics[0]?.message.vi).toContain("có một thư mục nằm ở chỗ của tệp");
    expect(readFileSync(join(root, folder, "manifest.json/thu.txt"), "utf8")).toBe("của tôi");
  });

  it("out/ may be a link to a folder on another disk; one that leads nowhere is in the way", async () => {
    const root = temporaryFolder({ "khac/x": "" });
    symlinkSync(join(root, "khac"), join(root, "out"));
    expect((await publishing(root, { documents: both })).diagnostics).toEqual([]);
    expect(existsSync(join(root, "khac/dot/de-nghi/index.html"))).toBe(true);
    rmSync(join(root, "khac"), { recursive: true });
    const { diagnostics } = await publishing(root, { documents: both });
    expect(diagnostics.map(({ place }) => place.file)).toEqual(["out"]);
  });

  it("what a build left that was cut off is put back or cleared away", async () => {
    const root = temporaryFolder({});
    await publishing(root, { documents: both });
    const [now, before] = [join(root, folder), join(root, "out/dot/.de-nghi.before")];
    renameSync(now, before);
    mkdirSync(join(root, "out/dot/.de-nghi.building/nua-chung"), { recursive: true });
    await publishing(root, { documents: { "a/01-to-trinh": "mới" } }, ["a"]);
    expect(textsIn(root)).toMatchObject({ "a/01-to-trinh.pdf": "pdf mới", "b/01-to-trinh.pdf": "pdf hai" });
    expect(readdirSync(join(root, "out/dot"))).toEqual(["de-nghi"]);
  });
});

it("a bug of ours is thrown, not blamed on the disk", async () => {
  const publication = aPublication({ units, documents: both });
  const broken = { ...publication, rendering: { ...publication.rendering, dossiers: [undefined as never] } };
  await expect(publish(broken, temporaryFolder({}))).rejects.toThrow(TypeError);
});
