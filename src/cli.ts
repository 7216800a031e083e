#!/usr/bin/env node
/** Arguments in, exit code out; the only file that touches process.* and the clock. */

import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { Command, CommanderError, Option } from "commander";
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { describeMisuse } from "./commands/describe-misuse.ts";
import { explain } from "./commands/explain.ts";
import { form } from "./commands/form.ts";
import { issue } from "./commands/issue.ts";
import { newTemplate } from "./commands/new-template.ts";
import type { CommandOptions, ExitCode } from "./commands/options.ts";
import { worldFaults } from "./commands/report.ts";
import { tags } from "./commands/tags.ts";
import { checkTemplates } from "./commands/templates-check.ts";
import { fixTemplates } from "./commands/templates-fix.ts";
import { publishTemplate } from "./commands/templates-publish.ts";
import { wordText } from "./commands/word-text.ts";
import type { Environment, FontFiles } from "./environment.ts";

async function run(argv: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = newCommand(new Command("ho-so"))
    .description("Dựng hồ sơ thi đua, khen thưởng từ dữ liệu YAML.")
    .usage("<lệnh> [tùy chọn]")
    .helpCommand(false);
  for (const { name, argument, description, ownOptions = [], run } of commands) {
    const command = addCommand(program, argument === undefined ? name : `${name} ${argument}`);
    addOptions(command, [...options, ...ownOptions])
      .description(description)
      .usage(argument === undefined ? "[tùy chọn]" : `${argument} [tùy chọn]`)
      .action(async (...given: readonly unknown[]) => {
        const [options, ...written] = given.slice(0, -1).reverse() as [CommandOptions, ...string[]];
        const root = workingFolder();
        exitCode =
          root === undefined
            ? complain("folderGone")
            : await run(environment(root), options, written.reverse());
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

/** A name of two words is a command in a group. */
function addCommand(program: Command, written: string): Command {
  const [first = "", ...others] = written.split(" ");
  const description = Object.hasOwn(groups, first) ? groups[first] : undefined;
  if (description === undefined) return newCommand(program.command(written));
  const group =
    program.commands.find((command) => command.name() === first) ??
    newCommand(program.command(first)).description(description).usage("<lệnh>").helpCommand(false);
  return newCommand(group.command(others.join(" ")));
}

const groups: Readonly<Record<string, string>> = {
  templates: "Kiểm tra, sửa, ban hành các mẫu văn bản",
  new: "Bắt đầu một bản mẫu mới",
};

interface CommandDefinition {
  /** One word, or a group and a word. */
  readonly name: string;
  /** One word for each argument, where the command takes any; in square brackets what may be left out. */
  readonly argument?: string;
  readonly description: string;
  /** What no other command takes. */
  readonly ownOptions?: readonly Option[];
  readonly run: (
    environment: Environment,
    options: CommandOptions,
    written: readonly string[],
  ) => Promise<ExitCode>;
}

const commands: readonly CommandDefinition[] = [
  {
    name: "build",
    description: "Dựng toàn bộ văn bản của một đợt báo cáo",
    ownOptions: [
      new Option("--draft", "in chữ Dự thảo trên những văn bản chưa ban hành"),
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
    run: (environment, options, [id = ""]) => explain(environment, options, id),
  },
  {
    name: "form",
    argument: "<loại>",
    description:
      "In mẫu trống của một loại văn bản, có dòng chấm để điền; --unit thì có tên và người ký của đơn vị",
    ownOptions: [new Option("--discard-edits", "ghi đè mẫu trống đã in lần trước mà nội dung nay khác")],
    run: (environment, options, [type = ""]) => form(environment, options, type),
  },
  {
    name: "issue",
    argument: "<mã>",
    description:
      "Ghi một văn bản đã ký, theo mã «đơn vị/văn bản»: cất tệp Word như đã dựng, ghi số, ngày và mã băm vào sổ theo dõi",
    ownOptions: [
      new Option("--number <số>", "số, hoặc cả số và ký hiệu, như trên văn bản"),
      new Option("--date <ngày>", "ngày ghi trên văn bản, như 9/4/2015"),
      new Option("--scan <tệp>", "tệp chụp văn bản đã ký: chỉ ghi tên và mã băm"),
      new Option("--replaces", "thay văn bản đã ban hành cùng mã; bản cũ vẫn giữ"),
      new Option("--amends <văn bản>", "sửa đổi, bổ sung văn bản đã ban hành mang mã này"),
      new Option("--reason <lý do>", "vì sao thay, sửa đổi"),
    ],
    run: (environment, options, [id = ""]) => issue(environment, options, id),
  },
  {
    name: "tags",
    argument: "<loại>",
    description: "Liệt kê các thẻ mà mẫu của một loại văn bản dùng được, kèm ví dụ",
    run: (environment, options, [type = ""]) => tags(environment, options, type),
  },
  {
    name: "templates check",
    argument: "[loại]",
    description: "Kiểm tra các mẫu: tính năng Word, thẻ, ký tự; bỏ trống loại là kiểm tra tất cả",
    run: (environment, options, [type = ""]) => checkTemplates(environment, options, type),
  },
  {
    name: "templates fix",
    argument: "[loại]",
    description:
      "Sửa những lỗi sửa được an toàn: cột bảng tự co giãn, kerning; bản đã ban hành thì để nguyên",
    run: (environment, options, [type = ""]) => fixTemplates(environment, options, type),
  },
  {
    name: "templates publish",
    argument: "<loại> <bản>",
    description: "Ban hành một bản mẫu cùng các bộ phận nó dùng: từ đó không sửa nữa",
    run: publishTemplate,
  },
  {
    name: "new template",
    argument: "<loại>",
    description: "Bắt đầu bản mẫu kế tiếp từ bản mới nhất",
    run: (environment, options, [type = ""]) => newTemplate(environment, options, type),
  },
  {
    name: "word-text",
    argument: "<tệp>",
    description: "In chữ của một tệp Word, để git diff cho thấy đã sửa gì",
    run: (environment, options, [file = ""]) => wordText(environment, options, file),
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
    commands: commands.flatMap(({ name }) => name.split(" ")),
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
