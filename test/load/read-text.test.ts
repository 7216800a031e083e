import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeText, readText } from "../../src/load/read-text.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const encode = (text: string) => new TextEncoder().encode(text);

describe("reading text", () => {
  it("reads NFD, Windows line ends and a byte order mark as they are meant", () => {
    const { value } = decodeText(
      encode(`\uFEFFname: ${"Sùng A Dê".normalize("NFD")}\r\nkind: ban\r\n`),
      "data/a.yaml",
    );
    expect(value).toBe("name: Sùng A Dê\nkind: ban\n");
  });

  it.each([
    ["Windows-1258", [0x61, 0xd2, 0x62]],
    ["UTF-16", [0xff, 0xfe, 0x61, 0x00]],
    ["an overlong form", [0xc0, 0xaf]],
  ])("refuses %s", (_, bytes) => {
    const { value, diagnostics } = decodeText(new Uint8Array(bytes), "data/a.yaml");
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
      ["load/not-utf8", "data/a.yaml"],
    ]);
  });

  it.each([
    ["TCVN3 saved as UTF-8", encode("name: NguyÔn ThÞ B×nh\n"), "TCVN3"],
    ["VNI saved as UTF-8", encode("name: Nguyeãn Thò Bình\ntitle: Ñaûng vieân\n"), "VNI"],
    ["TCVN3 as it was saved then", Buffer.from("name: NguyÔn ThÞ B×nh\n", "latin1"), "TCVN3"],
  ])("names the old encoding of %s", (_, bytes, encoding) => {
    const { value, diagnostics } = decodeText(bytes, "data/a.yaml");
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, message }) => [code, message.vi])).toEqual([
      ["load/legacy-encoding", expect.stringContaining(encoding)],
    ]);
  });

  it("reads a file of which only a part is in an old encoding: its fields are told one by one", () => {
    const text = "name: Nguyễn Thị Bình\ntitle: §¶ng viªn\n";
    expect(decodeText(encode(text), "data/a.yaml")).toEqual({ value: text, diagnostics: [] });
  });

  it("doesn't read a file larger than any record is", async () => {
    const root = temporaryFolder({ "a.yaml": "x".repeat(512 * 1024 + 1) });
    const { value, diagnostics } = await readText({ path: "a.yaml", diskPath: join(root, "a.yaml") });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["load/file-too-large"]);
  });

  it("finds a file that has gone", async () => {
    const { diagnostics } = await readText({ path: "a.yaml", diskPath: join(temporaryFolder({}), "a.yaml") });
    expect(diagnostics.map(({ message }) => message.en)).toEqual(["The file can't be read (ENOENT)."]);
  });
});
