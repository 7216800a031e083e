/** The YAML parser's errors, told apart by what a clerk typed. */

import type { YAMLParseError } from "yaml";
import type { YamlProblem } from "../diagnostics/yaml-wording.ts";

/** What was typed wrong at an error of the parser, from its code and the characters that stand there. */
export function yamlProblemOf({ code, message, pos: [at] }: YAMLParseError, text: string): YamlProblem {
  switch (code) {
    case "UNEXPECTED_TOKEN":
      return unexpectedToken(text, at);
    case "MISSING_CHAR":
      return missingCharacter(message);
    case "BAD_INDENT":
      return text[at] === "\t" ? "tab" : "indentation";
    case "MULTILINE_IMPLICIT_KEY":
      return "missing colon";
    default:
      return byCode[code] ?? "other";
  }
}

const byCode: Partial<Record<YAMLParseError["code"], YamlProblem>> = {
  BLOCK_AS_IMPLICIT_KEY: "colon in value",
  BAD_ALIAS: "leading asterisk",
  TAB_AS_INDENT: "tab",
  BAD_SCALAR_START: "leading sign",
  BAD_DQ_ESCAPE: "backslash",
};

function unexpectedToken(text: string, at: number): YamlProblem {
  if (text.startsWith("- ", at)) return "leading dash";
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /["'”]\s*$/.test(before) ? "text after quotes" : "unexpected text";
}

function missingCharacter(message: string): YamlProblem {
  if (message.includes("quote")) return "unclosed quotes";
  return message.includes("must end") ? "unclosed bracket" : "missing colon";
}
