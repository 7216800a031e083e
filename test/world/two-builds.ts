/** The round in hand as two builds make it: before the data changed, and after. */

import { mountDisk, type SmallDisk } from "./small-disk.ts";
import { builtFiles, changeProject, type Files, run, writeFiles, writeProject } from "./small-project.ts";

export interface TwoBuilds {
  readonly before: Files;
  readonly after: Files;
}

export async function buildTwice(): Promise<TwoBuilds> {
  const disk = mountDisk();
  writeProject(disk.root);
  const before = await built(disk);
  changeProject(disk.root);
  const after = await built(disk);
  disk.unmount();
  return { before, after };
}

async function built({ root }: SmallDisk): Promise<Files> {
  const { exitCode, stderr } = await run(root, ["build"]);
  if (exitCode !== 0) throw new Error(`the small campaign isn't built: ${stderr}`);
  return builtFiles(root);
}

/** A disk on which the first build was made, and the data have changed since. */
export function diskAfterChange({ before }: TwoBuilds): SmallDisk {
  const disk = mountDisk();
  writeProject(disk.root);
  writeFiles(disk.root, before);
  changeProject(disk.root);
  return disk;
}
