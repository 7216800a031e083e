#!/usr/bin/env node
/** Arguments in, exit code out; the only file that touches process.* and the clock. */

import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { Command, CommanderError, Option } from "commander";
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import type { CommandOptions, ExitCode } from "./commands/options.ts";
import type { Environment, FontFiles } from "./environment.ts";

process.exitCode = await run(process.argv);

async function run(argv: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command("ho-so")
    .description("Dựng hồ sơ thi đua, khen thưởng từ dữ liệu YAML.")
    .exitOverride();
  addCommand(program, { name: "build", description: "dựng toàn bộ văn bản của một đợt", run: build });
  addCommand(program, { name: "check", description: "kiểm tra và đánh giá, không dựng văn bản", run: check });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    exitCode = error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;

  function addCommand(parent: Command, { name, description, run }: CommandDefinition): void {
    parent
      .command(name)
      .description(description)
      .option("--round <id>", "đợt báo cáo (mã, CHIẾN-DỊCH/mã, hoặc all)")
      .option("--unit <id>", "chỉ đơn vị này (lặp lại được)", (id: string, before: string[] = []) => [
        ...before,
        id,
      ])
      .option("--strict", "cảnh báo cũng là lỗi")
      .addOption(new Option("--lang <language>", "ngôn ngữ của thông báo").choices(["vi", "en"]))
      .addOption(new Option("--format <format>", "cách in các lỗi").choices(["pretty", "json"]))
      .action(async (options: CommandOptions) => {
        exitCode = await run(environment(), options);
      });
  }
}

interface CommandDefinition {
  readonly name: string;
  readonly description: string;
  readonly run: (environment: Environment, options: CommandOptions) => Promise<ExitCode>;
}

function environment(): Environment {
  return {
    root: process.cwd(),
    fontFiles: fontFiles(),
    elapsed: () => performance.now() / 1000,
    say: (line) => void process.stdout.write(`${line}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
  };
}

/** Tinos has the widths of Times New Roman and all Vietnamese letters (SIL OFL 1.1). */
function fontFiles(): FontFiles {
  const require = createRequire(import.meta.url);
  const face = (name: string) => require.resolve(`@expo-google-fonts/tinos/${name}`);
  return {
    regular: face("400Regular/Tinos_400Regular.ttf"),
    bold: face("700Bold/Tinos_700Bold.ttf"),
    italic: face("400Regular_Italic/Tinos_400Regular_Italic.ttf"),
    boldItalic: face("700Bold_Italic/Tinos_700Bold_Italic.ttf"),
  };
}
