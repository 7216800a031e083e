/** Starts the comparison with LibreOffice; with --pictures it writes the pages beside LibreOffice's, and says where. */

import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const args = process.argv.slice(2);
const pictures = args.includes("--pictures") ? mkdtempSync(join(tmpdir(), "ho-so-pictures-")) : undefined;
const config = ["run", "--config", "test/fidelity/vitest.config.ts"];
const others = args.filter((arg) => arg !== "--pictures");
const { status } = spawnSync("vitest", [...config, ...others], {
  stdio: "inherit",
  env: { ...process.env, ...(pictures !== undefined && { HO_SO_PICTURES: pictures }) },
});
if (pictures !== undefined) console.log(`Pages, ours at the left, LibreOffice's at the right: ${pictures}`);
process.exitCode = status ?? 1;
