#!/usr/bin/env node
/** Arguments in, exit code out; the only file that touches process.* and the clock. */

import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { Command, CommanderError, Option } from "commander";
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { describeMisuse } from "./commands/describe-misuse.ts";
import { explain } from "./commands/explain.ts";
import type { CommandOptions, ExitCode } from "./commands/options.ts";
import { worldFaults } from "./commands/report.ts";
import { tags } from "./commands/tags.ts";
import type { Environment, FontFiles } from "./environment.ts";

async function run(argv: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = newCommand(new Command("ho-so"))
    .description("Dựng hồ sơ thi đua, khen thưởng từ dữ liệu YAML.")
    .usage("<lệnh> [tùy chọn]")
    .helpCommand(false);
  for (const { name, argument, description, ownOptions = [], run } of commands) {
    const command = newCommand(program.command(argument === undefined ? name : `${name} ${argument}`));
    addOptions(command, [...options, ...ownOptions])
      .description(description)
      .usage(argument === undefined ? "[tùy chọn]" : `${argument} [tùy chọn]`)
      .action(async (...given: readonly unknown[]) => {
        const [options, written = ""] = given.slice(0, -1).reverse() as [CommandOptions, string?];
        const root = workingFolder();
        exitCode =
          root === undefined ? complain("folderGone") : await run(environment(root), options, written);
      });
  }
  try {
    await program.parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : complainOfMisuse(error, argv);
  }
}

interface CommandDefinition {
  readonly name: string;
  /** What the one argument is, where the command takes one; in square brackets where it may be left out. */
  readonly argument?: string;
  readonly description: string;
  /** What no other command takes. */
  readonly ownOptions?: readonly Option[];
  readonly run: (environment: Environment, options: CommandOptions, argument: string) => Promise<ExitCode>;
}

const commands: readonly CommandDefinition[] = [
  {
    name: "build",
    description: "Dựng toàn bộ văn bản của một đợt báo cáo",
    ownOptions: [
      new Option("--discard-edits", "bỏ những tệp trong thư mục kết quả mà có người đã sửa hoặc để thêm vào"),
    ],
    run: build,
  },
  {
    name: "check",
    description: "Kiểm tra dữ liệu và đánh giá, không dựng văn bản",
    ownOptions: [new Option("--verbose", "in mọi kết luận kèm căn cứ, không chỉ những điều cần chú ý")],
    run: check,
  },
  {
    name: "explain",
    argument: "[mã]",
    description:
      "Giải thích kết luận về một cá nhân, đơn vị hoặc cả đợt báo cáo: điều khoản, căn cứ, tệp và dòng",
    ownOptions: [new Option("--rule <quy tắc>", "chỉ theo một quy tắc: ai đạt, ai chưa")],
    run: explain,
  },
  {
    name: "tags",
    argument: "<loại>",
    description: "Liệt kê các thẻ mà mẫu của một loại văn bản dùng được, kèm ví dụ",
    run: tags,
  },
];

const options = [
  new Option(
    "--round <đợt>",
    "đợt báo cáo: mã, «đợt-thi-đua/mã», hoặc all; bỏ trống là đợt ghi trong config.yaml",
  ),
  new Option("--unit <mã>", "chỉ đơn vị này; viết lại nhiều lần được").argParser(
    (id: string, before: string[] = []) => [...before, id],
  ),
  new Option("--strict", "coi cảnh báo cũng là lỗi"),
  new Option("--lang <ngôn ngữ>", "ngôn ngữ của thông báo: vi hoặc en").choices(["vi", "en"]),
  new Option("--format <cách in>", "cách in các lỗi: pretty hoặc json").choices(["pretty", "json"]),
];

function addOptions(command: Command, options: readonly Option[]): Command {
  for (const option of options) command.addOption(option);
  return command;
}

/** The product's own words: the library's complaints are left out, its headings translated. */
function newCommand(command: Command): Command {
  const headings: Readonly<Record<string, string>> = {
    "Usage:": "Cách dùng:",
    "Options:": "Tùy chọn:",
    "Commands:": "Lệnh:",
  };
  return command
    .exitOverride()
    .helpOption("-h, --help", "xem cách dùng")
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (heading) => headings[heading] ?? heading,
      subcommandTerm: (subcommand) => subcommand.name(),
      optionDescription: ({ description }) => description,
    });
}

/** Wrong usage is said on standard error, in one line; asking for no command at all has shown the help. */
function complainOfMisuse({ code, message }: CommanderError, argv: readonly string[]): ExitCode {
  if (code === "commander.help") return 2;
  const own = commands.find(({ name }) => argv.includes(name))?.ownOptions ?? [];
  const known = {
    commands: commands.map(({ name }) => name),
    options: [...[...options, ...own].map(({ long }) => long ?? ""), "--help"],
  };
  process.stderr.write(`${describeMisuse({ code, message }, known)[languageAsked(argv)]}\n`);
  return 2;
}

/** As far as it can be told before anything is read. */
function languageAsked(argv: readonly string[]): "vi" | "en" {
  return /--lang[= ]en\b/.test(argv.join(" ")) ? "en" : "vi";
}

function complain(fault: keyof typeof worldFaults): ExitCode {
  process.stderr.write(`${worldFaults[fault][languageAsked(process.argv)]}\n`);
  return 1;
}

/** Undefined where somebody deleted it while a terminal was in it. */
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

function environment(root: string): Environment {
  return {
    root,
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

/** Whoever reads only the beginning of what is printed (`| head`) is no error; a place that can't take it is one. */
function failUnlessUnread({ code }: NodeJS.ErrnoException, sayWhy: () => void): void {
  if (code === "EPIPE") return;
  process.on("exit", () => {
    process.exitCode = 1;
  });
  sayWhy();
}

process.stdout.on("error", (error) => failUnlessUnread(error, () => void complain("unprintable")));
process.stderr.on("error", (error) => failUnlessUnread(error, () => undefined));
process.exitCode = await run(process.argv);
