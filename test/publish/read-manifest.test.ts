import { expect, it } from "vitest";
import { readManifest } from "../../src/publish/read-manifest.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const file = {
  ...{ path: "a/01-to-trinh.pdf", title: "Tờ trình", sha256: "0", bytes: 1, pages: 1 },
  ...{ documentType: "to-trinh", templateVersion: "1", subject: "a/to-trinh", inputs: [] },
};

const sound = { campaign: "dot", round: "de-nghi", files: [file], refused: [], overviews: [] };

async function read(manifest: unknown) {
  return readManifest(temporaryFolder({ "manifest.json": JSON.stringify(manifest) }));
}

it("gives what a build wrote", async () => {
  const manifest = {
    campaign: "dot",
    round: "de-nghi",
    files: [file],
    refused: [{ id: "a/b", unit: "a", because: [] }],
    overviews: [{ path: "index.html", sha256: "0", bytes: 1 }],
  };
  expect(await read(manifest)).toEqual(manifest);
});

it("gives nothing where nothing was built", async () => {
  expect(await readManifest(temporaryFolder({}))).toBeUndefined();
});

it.each([
  { what: "no object", manifest: null },
  { what: "files that are no list", manifest: { ...sound, files: {}, refused: [] } },
  {
    what: "a file without a path",
    manifest: { ...sound, files: [{ ...file, path: undefined }], refused: [] },
  },
  { what: "a path upwards", manifest: { ...sound, files: [{ ...file, path: "../x.pdf" }], refused: [] } },
  {
    what: "a path below a folder",
    manifest: { ...sound, files: [{ ...file, path: "a/b/x.pdf" }], refused: [] },
  },
  { what: "an absolute path", manifest: { ...sound, files: [{ ...file, path: "/a/x.pdf" }], refused: [] } },
  { what: "pages that are no number", manifest: { ...sound, files: [{ ...file, pages: "1" }], refused: [] } },
  {
    what: "refusals without a unit",
    manifest: { ...sound, files: [], refused: [{ id: "a/b", because: [] }] },
  },
  { what: "no overviews", manifest: { ...sound, overviews: undefined } },
  {
    what: "an overview without a hash",
    manifest: { ...sound, overviews: [{ path: "index.html", bytes: 1 }] },
  },
])("takes $what for broken", async ({ manifest }) => {
  expect(await read(manifest)).toBe("broken");
});
