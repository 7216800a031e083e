/** The small campaign in a folder, and the compiled program run in it as a person runs it. */

import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { treeOf } from "../support/project-copy.ts";
import { smallCampaign } from "../support/small-campaign.ts";

const command = new URL("../../dist/cli.js", import.meta.url).pathname;
const submission = "data/campaigns/dot-mot/rounds/de-nghi/chi-bo-mot.yaml";

export const campaignFolder = "out/dot-mot";
export const roundFolder = `${campaignFolder}/de-nghi`;

export type Files = ReadonlyMap<string, Uint8Array>;

export interface Ending {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function writeProject(root: string): void {
  writeFiles(root, new Map(Object.entries(smallCampaign)));
}

/** Every document of the current round is another one from now on. */
export function changeProject(root: string): void {
  const text = String(smallCampaign[submission]);
  writeFiles(root, new Map([[submission, text.replace("hoàn thành các", "hoàn thành vượt mức các")]]));
}

export function writeFiles(root: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** What is in the round's folder and beside it, hidden things too, by path in the project. */
export function builtFiles(root: string): Files {
  const tree = treeOf(join(root, campaignFolder));
  return new Map([...tree].map(([path, content]) => [`${campaignFolder}/${path}`, content]));
}

/** `within` is a command that runs the program, with its arguments. */
export function run(root: string, args: readonly string[], within: readonly string[] = []): Promise<Ending> {
  const [program = "", ...rest] = [...within, process.execPath, command, ...args];
  const child = spawn(program, rest, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) =>
      resolve({ exitCode, stdout: stdout?.() ?? "", stderr: stderr?.() ?? "" }),
    );
  });
}
