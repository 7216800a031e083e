/** Runs a command in this process, in an environment that keeps what is printed. */

import type { CommandOptions, ExitCode } from "../../src/commands/options.ts";
import type { Environment } from "../../src/environment.ts";
import { fontFiles } from "./font-files.ts";

export type RunnableCommand = (environment: Environment, options: CommandOptions) => Promise<ExitCode>;

export interface CommandRun {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Each question about the time is answered with one second and a half more. */
export async function runCommand(
  command: RunnableCommand,
  root: string,
  options: CommandOptions = {},
): Promise<CommandRun> {
  const said: string[] = [];
  const complained: string[] = [];
  let seconds = 0;
  const exitCode = await command(
    {
      root,
      fontFiles,
      elapsed: () => {
        seconds += 1.5;
        return seconds;
      },
      say: (line) => void said.push(line),
      complain: (text) => void complained.push(text),
    },
    options,
  );
  return { exitCode, stdout: said.join("\n"), stderr: complained.join("\n") };
}
