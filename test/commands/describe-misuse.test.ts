import { expect, it } from "vitest";
import { describeMisuse } from "../../src/commands/describe-misuse.ts";

const known = { commands: ["build", "check"], options: ["--round", "--unit"] };

it.each([
  {
    ...{ code: "commander.unknownOption", message: "error: unknown option '--unti'\n(Did you mean --unit?)" },
    ...{
      vi: "Không có tùy chọn «--unti». Có phải «--unit»?",
      en: 'There is no option "--unti". Did you mean "--unit"?',
    },
  },
  {
    ...{ code: "commander.unknownOption", message: "error: unknown option '--unit'" },
    ...{
      vi: "Tùy chọn «--unit» phải viết sau tên lệnh.",
      en: 'The option "--unit" must come after the command\'s name.',
    },
  },
  {
    ...{ code: "commander.unknownCommand", message: "error: unknown command 'xoa'" },
    ...{ vi: "Không có lệnh «xoa».", en: 'There is no command "xoa".' },
  },
  {
    ...{ code: "commander.optionMissingArgument", message: "error: option '--unit <mã>' argument missing" },
    ...{ vi: "Tùy chọn «--unit <mã>» cần một giá trị.", en: 'The option "--unit <mã>" needs a value.' },
  },
  {
    code: "commander.invalidArgument",
    message: "error: option '--lang <l>' argument 'fr' is invalid. Allowed choices are vi, en.",
    vi: "Tùy chọn «--lang <l>» không nhận giá trị «fr»; các giá trị được nhận: vi, en.",
    en: `The option "--lang <l>" doesn't take "fr"; it takes vi, en.`,
  },
])("$code", ({ code, message, vi, en }) => {
  expect(describeMisuse({ code, message }, known)).toEqual({ vi, en });
});

it.each(["commander.excessArguments", "commander.somethingNew"])(
  "%s is said without the library's words",
  (code) => {
    const { vi, en } = describeMisuse({ code, message: "error: too many arguments" }, known);
    expect(vi).not.toContain("error");
    expect(en).not.toContain("too many");
  },
);
