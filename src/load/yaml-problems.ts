/** The YAML parser's errors, told apart by what a clerk typed. */

import type { YAMLParseError } from "yaml";
import type { YamlProblem } from "../diagnostics/yaml-wording.ts";

/** What was typed wrong at an error of the parser, from its code and the characters that stand there. */
export function yamlProblemOf({ code, message, pos: [at] }: YAMLParseError, text: string): YamlProblem {
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  if (hasForeignSpace(text, at - before.length)) return "foreign space";
  switch (code) {
    case "UNEXPECTED_TOKEN":
      return unexpectedToken(text, { at, before });
    case "MISSING_CHAR":
      return missingCharacter(message);
    case "BAD_INDENT":
      return text[at] === "\t" ? "tab" : "indentation";
    case "MULTILINE_IMPLICIT_KEY":
      return "missing colon";
    case "BAD_ALIAS":
      return text[at] === "*" ? "leading asterisk" : "leading sign";
    default:
      return byCode[code] ?? "other";
  }
}

const byCode: Partial<Record<YAMLParseError["code"], YamlProblem>> = {
  BLOCK_AS_IMPLICIT_KEY: "colon in value",
  BLOCK_IN_FLOW: "colon in value",
  TAB_AS_INDENT: "tab",
  BAD_SCALAR_START: "leading sign",
  BAD_DQ_ESCAPE: "backslash",
};

/** What Word and web pages put in for a space, before the field or behind its colon: YAML takes it for a letter. */
function hasForeignSpace(text: string, lineStart: number): boolean {
  return /^(?: *|[^\n:]{1,50}:)[\u00A0\u2000-\u200B\u202F\u3000]/.test(text.slice(lineStart, lineStart + 60));
}

function unexpectedToken(text: string, { at, before }: { at: number; before: string }): YamlProblem {
  if (text.startsWith("- ", at)) return "leading dash";
  if (/["'”]\s*$/.test(before)) return "text after quotes";
  const sign = /(?::|^\s*-)\s+(?<sign>[*&!|>[{])[^:]*$/.exec(before)?.groups?.sign;
  if (sign === "*") return "leading asterisk";
  return sign === undefined ? "unexpected text" : "leading sign";
}

function missingCharacter(message: string): YamlProblem {
  if (message.startsWith("Tags and anchors")) return "leading sign";
  if (message.includes("quote")) return "unclosed quotes";
  return message.includes("must end") ? "unclosed bracket" : "missing colon";
}
