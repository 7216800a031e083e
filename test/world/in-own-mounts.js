// Runs a command where it may mount disks of its own, which nobody else sees and which are gone when it ends.
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";

/** As root; in a user namespace. */
const ways = [["--mount"], ["--mount", "--user", "--map-root-user"]];
const way = ways.find(mayMount);

if (way === undefined) {
  process.stderr.write(
    "Nothing was tested: these tests mount small disks and have no right to; run them on Linux as root, or where user namespaces are allowed.\n",
  );
  process.exitCode = 1;
} else {
  const { status } = spawnSync("unshare", [...way, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}

/** Tries it where nobody sees it. */
function mayMount(way) {
  const mount = ["mount", "-t", "tmpfs", "none", tmpdir()];
  return spawnSync("unshare", [...way, ...mount], { stdio: "ignore" }).status === 0;
}
