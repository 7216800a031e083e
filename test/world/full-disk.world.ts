import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, it } from "vitest";
import { mountDisk } from "./small-disk.ts";
import { builtFiles, campaignFolder, run, writeProject } from "./small-project.ts";
import { buildTwice, diskAfterChange, type TwoBuilds } from "./two-builds.ts";

/** What is left on the disk: from nothing to more than a round takes. */
const rooms = [
  ...Array.from({ length: 15 }, (_, pages) => ({ pages })),
  ...Array.from({ length: 9 }, (_, entries) => ({ entries })),
];
const [nothing, enough] = [
  [{ pages: 0 }, { entries: 0 }],
  [{ pages: 14 }, { entries: 8 }],
].map((list) => list.map((room) => JSON.stringify(room)));

const fullDisk = /: lỗi\[publish\/folder-not-written\]: .*ổ đĩa đã đầy/;

let builds: TwoBuilds;
beforeAll(async () => {
  builds = await buildTwice();
});

describe.concurrent("on a disk that fills up, the new round is wholly there or the old one untouched", () => {
  it.for(rooms)("room for %j", async (room, { expect, onTestFinished }) => {
    const disk = diskAfterChange(builds);
    onTestFinished(disk.unmount);
    disk.leave(room);
    const { exitCode, stderr } = await run(disk.root, ["build"]);
    if (nothing?.includes(JSON.stringify(room))) expect(exitCode).toBe(1);
    if (enough?.includes(JSON.stringify(room))) expect(exitCode).toBe(0);
    expect(builtFiles(disk.root)).toEqual(exitCode === 0 ? builds.after : builds.before);
    expect(readdirSync(join(disk.root, campaignFolder))).toEqual(["de-nghi"]);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(fullDisk.test(stderr)).toBe(exitCode === 1);
    expect([0, 1]).toContain(exitCode);
  });

  it("once there is room again, the next build makes the new one", async ({ expect, onTestFinished }) => {
    const disk = diskAfterChange(builds);
    onTestFinished(disk.unmount);
    disk.leave({ pages: 6 });
    expect((await run(disk.root, ["build"])).exitCode).toBe(1);
    disk.leave({});
    expect((await run(disk.root, ["build"])).exitCode).toBe(0);
    expect(builtFiles(disk.root)).toEqual(builds.after);
  });

  it.for([{ pages: 0 }, { pages: 6 }, { entries: 5 }])(
    "a first build with room for %j leaves no round",
    async (room, { expect, onTestFinished }) => {
      const disk = mountDisk();
      onTestFinished(disk.unmount);
      writeProject(disk.root);
      mkdirSync(join(disk.root, campaignFolder), { recursive: true });
      disk.leave(room);
      const { exitCode, stderr } = await run(disk.root, ["build"]);
      expect(stderr).toMatch(fullDisk);
      expect(exitCode).toBe(1);
      expect(readdirSync(join(disk.root, campaignFolder))).toEqual([]);
    },
  );
});
