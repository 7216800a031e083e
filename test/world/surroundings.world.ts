import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { mountDisk, type SmallDisk } from "./small-disk.ts";
import {
  builtFiles,
  type Ending,
  type Files,
  roundFolder,
  run,
  writeFiles,
  writeProject,
} from "./small-project.ts";

let sound: Files;

beforeAll(async () => {
  const disk = diskWithProject();
  await run(disk.root, ["build"]);
  sound = builtFiles(disk.root);
  disk.unmount();
});

function diskWithProject(): SmallDisk {
  const disk = mountDisk();
  writeProject(disk.root);
  return disk;
}

/** Runs the program by a line of the shell, in which it is `"$@"`. */
function inShell(root: string, line: string, args: readonly string[]): Promise<Ending> {
  return run(root, args, ["bash", "-o", "pipefail", "-c", line, "bash"]);
}

const wrong = 'HOME=/dev/null TMPDIR=/proc TZ=Sao/Hoa LANG=xx_YY LC_ALL=$(printf "\\1") COLUMNS=x TERM=?';

describe.concurrent("a build comes out the same, and ends with 0", () => {
  it.for([
    { what: "nobody reads on what is printed", line: '"$@" | true' },
    { what: "nobody reads on what is told", line: '"$@" 2> >(true)' },
    { what: "nothing is open", line: '"$@" <&- >&- 2>&-' },
    { what: "there is no terminal", line: 'setsid --wait "$@" < /dev/null' },
    { what: "nothing is known of the user", line: 'env -i "$@"' },
    { what: "what is known of the machine is wrong", line: `${wrong} "$@"` },
  ])("where $what", async ({ line }, { expect, onTestFinished }) => {
    const { root, unmount } = diskWithProject();
    onTestFinished(unmount);
    const { exitCode, stderr } = await inShell(root, line, ["build"]);
    expect(stderr).not.toMatch(/\n\s+at |EPIPE/);
    expect(exitCode).toBe(0);
    expect(builtFiles(root)).toEqual(sound);
  });

  it("where Word and LibreOffice have templates, data and documents open", async ({
    expect,
    onTestFinished,
  }) => {
    const { root, unmount } = diskWithProject();
    onTestFinished(unmount);
    const folders = [
      "data/units",
      "templates/to-trinh/1",
      "templates/parts/letterhead/kieu-dang",
      roundFolder,
    ];
    const locks = folders.flatMap((folder) => [`${folder}/~$lock.docx`, `${folder}/.~lock.lock.docx#`]);
    writeFiles(root, sound);
    writeFiles(root, new Map(locks.map((path) => [path, "\u0000"])));
    const { exitCode, stderr } = await run(root, ["build"]);
    expect(stderr).not.toContain("lock");
    expect(exitCode).toBe(0);
    expect(builtFiles(root)).toEqual(sound);
  });
});

describe.concurrent("what can't be said is no success", () => {
  it.for([
    { what: "errors that nobody reads", line: '"$@" 2>&1 | true', args: ["build", "--strict"], told: "" },
    { what: "findings into a full file", line: '"$@" 2> /dev/full', args: ["build"], told: "" },
    {
      ...{ what: "a result into a full file", line: '"$@" > /dev/full', args: ["check"] },
      told: "Không in ra hết được",
    },
    {
      ...{ what: "a result into a full file, in English", line: '"$@" > /dev/full' },
      ...{ args: ["check", "--lang", "en"], told: "Not everything could be printed" },
    },
  ])("$what", async ({ line, args, told }, { expect, onTestFinished }) => {
    const { root, unmount } = diskWithProject();
    onTestFinished(unmount);
    const { exitCode, stderr } = await inShell(root, line, args);
    expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(exitCode).toBe(1);
  });

  it.for([
    { args: ["build"], told: "Thư mục đang mở trong cửa sổ lệnh không còn nữa" },
    { args: ["check", "--lang=en"], told: "The folder that the terminal is in is gone" },
  ])("$args in a folder that is gone", async ({ args, told }, { expect, onTestFinished }) => {
    const { root, unmount } = diskWithProject();
    onTestFinished(unmount);
    const { exitCode, stdout, stderr } = await inShell(root, 'mkdir x; cd x; rmdir ../x; "$@"', args);
    expect(stderr).toMatch(new RegExp(`^${told}.*\n$`));
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  });
});

it("without the right to mount, these tests say so in one sentence and end with 1", async () => {
  const { root, unmount } = mountDisk();
  onTestFinished(unmount);
  const script = new URL("in-own-mounts.js", import.meta.url).pathname;
  const noNewSpaces = "echo 0 > /proc/sys/user/max_user_namespaces";
  const line = `${noNewSpaces}; exec setpriv --bounding-set -sys_admin node "$0" touch mounted`;
  const within = ["unshare", "--user", "--map-root-user", "bash", "-c", line, script];
  const { exitCode, stdout, stderr } = await run(root, [], within);
  expect(stderr).toMatch(/^Nothing was tested: .*\.\n$/);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(readdirSync(root)).toEqual([]);
});
