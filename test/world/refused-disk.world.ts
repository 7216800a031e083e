import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, it } from "vitest";
import { builtFiles, campaignFolder, roundFolder, run } from "./small-project.ts";
import { buildTwice, diskAfterChange, type TwoBuilds } from "./two-builds.ts";

/** Root may write everywhere, whatever a folder's mode says, unless it gives up these rights. */
const asAnybody = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"];

const document = `${roundFolder}/chi-bo-mot/01-to-trinh.docx`;

let builds: TwoBuilds;
beforeAll(async () => {
  builds = await buildTwice();
});

describe.concurrent("a disk that can only be read", () => {
  it("is told, the old round stays; written again, the next build makes the new one", async ({
    expect,
    onTestFinished,
  }) => {
    const disk = diskAfterChange(builds);
    onTestFinished(disk.unmount);
    disk.makeReadOnly(true);
    const { exitCode, stdout, stderr } = await run(disk.root, ["build"]);
    expect(stderr).toMatch(/^out\/dot-mot\/de-nghi: lỗi\[publish\/folder-not-written\]: .*chỉ cho đọc/m);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(builtFiles(disk.root)).toEqual(builds.before);
    disk.makeReadOnly(false);
    expect((await run(disk.root, ["build"])).exitCode).toBe(0);
    expect(builtFiles(disk.root)).toEqual(builds.after);
  });

  it("can be checked, and what a build left there that was cut off is told", async ({
    expect,
    onTestFinished,
  }) => {
    const disk = diskAfterChange(builds);
    onTestFinished(disk.unmount);
    mkdirSync(join(disk.root, campaignFolder, ".de-nghi.building"));
    disk.makeReadOnly(true);
    expect((await run(disk.root, ["check"])).exitCode).toBe(0);
    const { exitCode, stderr } = await run(disk.root, ["build", "--lang", "en"]);
    expect(stderr).toMatch(/^out\/dot-mot\/de-nghi: error\[publish\/folder-not-written\]: .*only be read/m);
    expect(exitCode).toBe(1);
  });
});

describe.concurrent("without the right", () => {
  it.for([
    { what: "to write where rounds are", path: campaignFolder, mode: 0o555, told: roundFolder },
    { what: "to read a document", path: document, mode: 0o000, told: document },
    { what: "to look into the folder of a unit", path: `${roundFolder}/chi-bo-mot`, mode: 0o000 },
  ])("$what, the old round stays; with it, the next build makes the new one", async (refused, context) => {
    const { path, mode, told = path } = refused;
    const { expect, onTestFinished } = context;
    const disk = diskAfterChange(builds);
    onTestFinished(disk.unmount);
    chmodSync(join(disk.root, path), mode);
    const { exitCode, stderr } = await run(disk.root, ["build"], asAnybody);
    expect(stderr).toContain(`\n${told}: lỗi[publish/folder-not-written]: `);
    expect(stderr).toContain("không có quyền");
    expect(exitCode).toBe(1);
    expect(builtFiles(disk.root)).toEqual(builds.before);
    chmodSync(join(disk.root, path), 0o755);
    expect((await run(disk.root, ["build"], asAnybody)).exitCode).toBe(0);
    expect(builtFiles(disk.root)).toEqual(builds.after);
  });
});
