/** Arguments that can't be understood, in the product's own words. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { notThere } from "./not-there.ts";

/** What the reader of arguments says: its code, and a sentence that quotes what was written. */
export interface ArgumentProblem {
  readonly code: string;
  readonly message: string;
}

/** What there is to choose from, for the nearest one. */
export interface KnownArguments {
  readonly commands: readonly string[];
  /** With their dashes. */
  readonly options: readonly string[];
}

export function describeMisuse({ code, message }: ArgumentProblem, known: KnownArguments): Bilingual {
  const [first = "", second = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = ""]) => quoted);
  switch (code) {
    case "commander.unknownOption":
      return known.options.includes(first)
        ? misplacedOption(first)
        : notThere({ vi: "tùy chọn", en: "option" }, first, known.options);
    case "commander.unknownCommand":
      return notThere({ vi: "lệnh", en: "command" }, first, known.commands);
    case "commander.optionMissingArgument":
      return { vi: `Tùy chọn «${first}» cần một giá trị.`, en: `The option "${first}" needs a value.` };
    case "commander.invalidArgument":
      return wrongValue({ option: first, written: second, message });
    case "commander.missingArgument":
      return { vi: `Lệnh này cần <${first}>.`, en: `This command needs <${first}>.` };
    case "commander.excessArguments":
      return {
        vi: "Lệnh này chỉ nhận tùy chọn (bắt đầu bằng --), không nhận giá trị nào khác.",
        en: "This command takes options (beginning with --) and nothing else.",
      };
    default:
      return { vi: "Không hiểu được lệnh này.", en: "This command can't be understood." };
  }
}

function misplacedOption(option: string): Bilingual {
  return {
    vi: `Tùy chọn «${option}» phải viết sau tên lệnh.`,
    en: `The option "${option}" must come after the command's name.`,
  };
}

function wrongValue({
  option,
  written,
  message,
}: {
  option: string;
  written: string;
  message: string;
}): Bilingual {
  const choices = /choices are ([^.]*)\./.exec(message)?.[1] ?? "";
  return {
    vi: `Tùy chọn «${option}» không nhận giá trị «${written}»; các giá trị được nhận: ${choices}.`,
    en: `The option "${option}" doesn't take "${written}"; it takes ${choices}.`,
  };
}
