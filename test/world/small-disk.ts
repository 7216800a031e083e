/** A disk in memory with as much room as a test gives it. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SmallDisk {
  readonly root: string;
  /** Leaves room for so many pages of 4 KiB more, and for so many files and folders. */
  leave(room: { readonly pages?: number; readonly entries?: number }): void;
  /** Lets the disk be only read, or written again. */
  makeReadOnly(isReadOnly: boolean): void;
  unmount(): void;
}

const plenty = 4096;

export function mountDisk(): SmallDisk {
  const root = mkdtempSync(join(tmpdir(), "ho-so-disk-"));
  const mount = (...options: readonly string[]) => execFileSync("mount", ["-t", "tmpfs", ...options, root]);
  mount("-o", `size=${plenty * 4}k,nr_inodes=${plenty}`, "none");
  return {
    root,
    leave: ({ pages = plenty, entries = plenty }) => {
      const { blocks, bfree, bsize, files, ffree } = statfsSync(root);
      const size = (blocks - bfree + pages) * bsize;
      mount("-o", `remount,size=${size},nr_inodes=${files - ffree + entries}`);
    },
    makeReadOnly: (isReadOnly) => mount("-o", `remount,${isReadOnly ? "ro" : "rw"}`),
    unmount: () => {
      execFileSync("umount", ["--lazy", root]);
      rmdirSync(root);
    },
  };
}
