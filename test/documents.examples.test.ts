/** Each document type from its example.yaml alone: a template author sees what values the template gets, and that they are all it needs. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { describeValues } from "../src/model/values/describe-values.ts";
import { fillTemplate } from "../src/render/docx/fill-template.ts";
import { stockTemplates } from "../src/render/template-shelf.ts";
import { parseProse } from "../src/text/parse-prose.ts";
import { printDocument } from "./support/print-document.ts";
import { readSample } from "./support/sample-records.ts";
import { smallJob } from "./support/small-job.ts";

interface Example {
  readonly style: string;
  /** `<type>/<version>` */
  readonly template: string;
  readonly values: Values;
}

type Values = Readonly<Record<string, unknown>>;

const folder = new URL("documents/", import.meta.url).pathname;
const types = readdirSync(folder).sort();
const { records } = await readSample();
const shelf = stockTemplates(records);

test.each(types)("the example of %s fills its template, and gives its golden text", (type) => {
  expect(textOf(parse(read(type, "example.yaml")))).toBe(read(type, "expected.txt"));
});

/** The text of the filled document; what is missing, as its messages. */
function textOf({ style, template: written, values }: Example): string {
  const template = records.templates.find(({ type, version }) => `${type}/${version}` === written);
  if (template === undefined) throw new Error(`there is no template ${written}`);
  const job = { ...smallJob(template.entries), template, style };
  const prepared = shelf(job).value;
  if (prepared === undefined) throw new Error(`${written} can't be filled`);
  const { scope } = template.info.value;
  const prose = describeValues(scope).filter(({ kind }) => kind === "prose");
  const read = prose.reduce((whole, { path }) => withProseAt(whole, path.split(".")) as Values, values);
  const filled = fillTemplate(prepared, { values: read, record: { file: "example.yaml" } });
  if (filled.value === undefined) return filled.diagnostics.map(({ message }) => message.en).join("\n");
  return `${printDocument(filled.value)}\n`;
}

/** The texts at a path (`collectives[]`, `results`) read as prose. */
function withProseAt(value: unknown, [step = "", ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => withProseAt(each, [step, ...rest]));
  if (typeof value === "string") return parseProse(value).prose;
  if (typeof value !== "object" || value === null) return value;
  const name = step.replace("[]", "");
  if (!Object.hasOwn(value, name)) return value;
  const inner = (value as Values)[name];
  return { ...value, [name]: rest.length === 0 ? withProseAt(inner, []) : withProseAt(inner, rest) };
}

function read(type: string, file: string): string {
  return readFileSync(join(folder, type, file), "utf8");
}
