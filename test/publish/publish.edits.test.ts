import {
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { publish } from "../../src/publish/publish.ts";
import { treeOf } from "../support/project-copy.ts";
import { aPublication } from "../support/publication.ts";
import { aUnit } from "../support/records.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = "out/dot/de-nghi";
const units = [aUnit("a"), aUnit("b")];
const both = { "a/01-to-trinh": "một", "b/01-to-trinh": "hai" };
const changed = { "a/01-to-trinh": "mới", "b/01-to-trinh": "mới" };

interface Asked {
  readonly documents?: Readonly<Record<string, string>>;
  readonly only?: readonly string[];
  readonly discardEdits?: boolean;
}

async function publishing(root: string, { documents = changed, only, discardEdits }: Asked = {}) {
  const publication = aPublication({ units, documents }, only);
  const { value, diagnostics } = await publish(
    { ...publication, ...(discardEdits && { discardEdits }) },
    root,
  );
  return { manifest: value?.manifest, found: diagnostics.map(({ code, place }) => [code, place.file]) };
}

/** A round as it was built, and then some files written by hand, below its folder. */
async function builtThenWritten(files: Readonly<Record<string, string>>): Promise<string> {
  const root = temporaryFolder({});
  await publishing(root, { documents: both });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    writeFileSync(join(root, folder, path), text);
  }
  return root;
}

const read = (root: string, path: string) => readFileSync(join(root, folder, path), "utf8");
const edited = (path: string) => ["publish/edited-output", `${folder}/${path}`];
const unknown = (path: string) => ["publish/unknown-file", `${folder}/${path}`];

/** What is told, and that the whole folder out/ is as it was. */
async function toldOf(root: string, asked: Asked = {}): Promise<unknown> {
  const before = treeOf(join(root, "out"));
  const { manifest, found } = await publishing(root, asked);
  expect(manifest).toBeUndefined();
  expect(treeOf(join(root, "out"))).toEqual(before);
  return found;
}

describe("what people did in a round's folder is told and not written over", () => {
  it.each([
    { what: "a document edited", path: "a/01-to-trinh.docx", text: "docx một, có người sửa" },
    { what: "edited to the same length", path: "a/01-to-trinh.docx", text: "docx mốt" },
    { what: "emptied", path: "b/01-to-trinh.pdf", text: "" },
    { what: "a dossier edited", path: "b/ho-so.pdf", text: "x" },
    { what: "the page edited", path: "index.html", text: "x" },
    { what: "the verdicts edited", path: "verdicts.json", text: "{}" },
  ])("$what: $path", async ({ path, text }) => {
    expect(await toldOf(await builtThenWritten({ [path]: text }))).toEqual([edited(path)]);
  });

  it.each([
    { what: "a file of somebody's", path: "ghi-chu.txt", told: "ghi-chu.txt" },
    { what: "one beside documents", path: "a/bản ký.pdf", told: "a/bản ký.pdf" },
    { what: "one that is hidden", path: "a/.ghi-chu", told: "a/.ghi-chu" },
    { what: "a folder, whole", path: "ban-ky/2025/x.pdf", told: "ban-ky/" },
    { what: "a folder beside documents", path: "a/ban-ky/x.pdf", told: "a/ban-ky/" },
    { what: "what a build would write soon", path: "c/01-to-trinh.docx", told: "c/" },
    { what: "a name with loose accents", path: "bản".normalize("NFD"), told: "bản" },
  ])("$what: $path", async ({ path, told }) => {
    expect(await toldOf(await builtThenWritten({ [path]: "của tôi" }))).toEqual([unknown(told)]);
  });

  it("all at once, in the order of paths", async () => {
    const root = await builtThenWritten({
      ...{ "b/01-to-trinh.docx": "x", "a/02.txt": "x", "a/01-to-trinh.pdf": "x", "z.txt": "x" },
      "index.html": "x",
    });
    expect(await toldOf(root)).toEqual([
      ...[edited("a/01-to-trinh.pdf"), unknown("a/02.txt"), edited("b/01-to-trinh.docx")],
      ...[edited("index.html"), unknown("z.txt")],
    ]);
  });

  it("a document that is made no more, where somebody edited it", async () => {
    const root = await builtThenWritten({ "b/01-to-trinh.docx": "x" });
    const asked = { documents: { "a/01-to-trinh": "một" } };
    expect(await toldOf(root, asked)).toEqual([edited("b/01-to-trinh.docx")]);
  });

  it("links, which are followed by nobody", async () => {
    const root = await builtThenWritten({});
    const document = join(root, folder, "a/01-to-trinh.docx");
    renameSync(document, join(root, "elsewhere.docx"));
    symlinkSync(join(root, "elsewhere.docx"), document);
    symlinkSync(root, join(root, folder, "a/all"));
    expect(await toldOf(root)).toEqual([edited("a/01-to-trinh.docx"), unknown("a/all")]);
  });

  it("a link as long as the document that it leads to", async () => {
    const root = await builtThenWritten({});
    const document = join(root, folder, "a/01-to-trinh.docx");
    const target = "x".repeat(statSync(document).size);
    renameSync(document, join(root, folder, "a", target));
    symlinkSync(target, document);
    expect(await toldOf(root)).toEqual([edited("a/01-to-trinh.docx"), unknown(`a/${target}`)]);
  });

  it("a film in a document's place, which no memory holds", async () => {
    const root = await builtThenWritten({});
    truncateSync(join(root, folder, "a/01-to-trinh.docx"), 3 * 1024 ** 3);
    expect((await publishing(root)).found).toEqual([edited("a/01-to-trinh.docx")]);
  });

  it("and again, until somebody acts: moved away, the round is built", async () => {
    const root = await builtThenWritten({ "a/01-to-trinh.docx": "x" });
    await toldOf(root);
    expect(await toldOf(root)).toEqual([edited("a/01-to-trinh.docx")]);
    renameSync(join(root, folder, "a/01-to-trinh.docx"), join(root, "out/bản của tôi.docx"));
    expect((await publishing(root)).found).toEqual([]);
    expect(read(root, "a/01-to-trinh.docx")).toBe("docx mới");
  });

  it("with discardEdits it gives way", async () => {
    const root = await builtThenWritten({ "a/01-to-trinh.docx": "x", "ghi-chu.txt": "x" });
    expect((await publishing(root, { discardEdits: true })).found).toEqual([]);
    const clean = temporaryFolder({});
    await publishing(clean);
    expect(treeOf(join(root, "out"))).toEqual(treeOf(join(clean, "out")));
  });
});

describe("what is nobody's loss is not told", () => {
  it("a deleted file or folder is made again", async () => {
    const root = await builtThenWritten({});
    for (const path of ["a/01-to-trinh.docx", "b", "index.html"])
      rmSync(join(root, folder, path), { recursive: true });
    expect((await publishing(root)).found).toEqual([]);
    expect(read(root, "b/01-to-trinh.docx")).toBe("docx mới");
  });

  it.each(["~$-to-trinh.docx", ".~lock.01-to-trinh.docx#", ".DS_Store", "._x", "Thumbs.db", "desktop.ini"])(
    "%s, which a program leaves beside documents",
    async (name) => {
      const root = await builtThenWritten({ [name]: "x", [`a/${name}`]: "x", [`only/${name}`]: "x" });
      expect((await publishing(root)).found).toEqual([]);
    },
  );

  it("an empty folder, a manifest that somebody saved with other spaces", async () => {
    const root = await builtThenWritten({});
    mkdirSync(join(root, folder, "a/moi/trong"), { recursive: true });
    const manifest = JSON.parse(read(root, "manifest.json"));
    writeFileSync(join(root, folder, "manifest.json"), JSON.stringify(manifest));
    expect((await publishing(root)).found).toEqual([]);
  });

  it("a file that already is what this build makes", async () => {
    const root = await builtThenWritten({ "a/01-to-trinh.docx": "docx mới", "c/01-moi.pdf": "pdf mới" });
    const documents = { ...changed, "c/01-moi": "mới" };
    expect((await publishing(root, { documents })).found).toEqual([]);
  });
});

describe("with --unit", () => {
  const only = ["a"];
  const documents = { "a/01-to-trinh": "mới" };

  it("an edited file of another unit stays, and the next whole build still finds it", async () => {
    const root = await builtThenWritten({ "b/01-to-trinh.docx": "x" });
    expect((await publishing(root, { documents, only })).found).toEqual([]);
    expect(read(root, "b/01-to-trinh.docx")).toBe("x");
    expect(read(root, "a/01-to-trinh.docx")).toBe("docx mới");
    expect(await toldOf(root)).toEqual([edited("b/01-to-trinh.docx")]);
  });

  it("discards no edit of another unit", async () => {
    const root = await builtThenWritten({ "b/01-to-trinh.docx": "x", "a/01-to-trinh.docx": "x" });
    expect((await publishing(root, { documents, only, discardEdits: true })).found).toEqual([]);
    expect([read(root, "a/01-to-trinh.docx"), read(root, "b/01-to-trinh.docx")]).toEqual(["docx mới", "x"]);
  });

  it("what somebody put beside the unit's folder stays, with its day and as the link that it is", async () => {
    const root = await builtThenWritten({ "b/ban-ky/x.pdf": "x", "ghi-chu.txt": "x", "~$x.docx": "x" });
    symlinkSync("ghi-chu.txt", join(root, folder, "link"));
    utimesSync(join(root, folder, "ghi-chu.txt"), 1_000_000, 1_000_000);
    expect((await publishing(root, { documents, only })).found).toEqual([]);
    expect(read(root, "b/ban-ky/x.pdf")).toBe("x");
    expect(readlinkSync(join(root, folder, "link"))).toBe("ghi-chu.txt");
    expect(statSync(join(root, folder, "ghi-chu.txt")).mtimeMs).toBe(1_000_000_000);
    expect(await toldOf(root)).toEqual([unknown("b/ban-ky/"), unknown("ghi-chu.txt"), unknown("link")]);
  });

  it("its own edited files and the page's are told", async () => {
    const root = await builtThenWritten({ "a/ho-so.pdf": "x", "a/x.txt": "x", "index.html": "x" });
    expect(await toldOf(root, { documents, only })).toEqual([
      ...[edited("a/ho-so.pdf"), unknown("a/x.txt")],
      edited("index.html"),
    ]);
  });
});

describe("without a manifest", () => {
  const gone = [["publish/broken-manifest", `${folder}/manifest.json`]];

  async function builtThenLost(text?: string): Promise<string> {
    const root = await builtThenWritten({});
    if (text === undefined) rmSync(join(root, folder, "manifest.json"));
    else writeFileSync(join(root, folder, "manifest.json"), text);
    return root;
  }

  it.each([undefined, "{", '{"files":[],"refused":[]}'])(
    "(%s) nobody knows what was edited: nothing is touched",
    async (text) => {
      expect(await toldOf(await builtThenLost(text))).toEqual(gone);
    },
  );

  it("the same documents are built again", async () => {
    const root = await builtThenLost();
    expect((await publishing(root, { documents: both })).found).toEqual([]);
  });

  it("discardEdits lets a whole build go on, and no build of some units", async () => {
    const root = await builtThenLost("{");
    expect(await toldOf(root, { only: ["a"], discardEdits: true })).toEqual(gone);
    expect((await publishing(root, { discardEdits: true })).found).toEqual([]);
  });
});
