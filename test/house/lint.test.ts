import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lint, plantProject, uprootProject } from "../support/planted-project.ts";

interface Fault {
  readonly name: string;
  readonly file: string;
  readonly code: string;
  readonly reason: RegExp;
}

interface Override {
  readonly includes: readonly string[];
  readonly linter: {
    readonly rules: {
      readonly style?: {
        readonly noRestrictedGlobals?: { readonly options: { readonly deniedGlobals: Globals } };
      };
    };
  };
}

type Globals = Readonly<Record<string, string>>;

const { overrides }: { overrides: readonly Override[] } = JSON.parse(readFileSync("biome.json", "utf8"));
const lines = (count: number) => Array.from({ length: count }, (_, index) => `  call(${index});`).join("\n");
const sixtyLines = `export function long(call: (value: number) => void) {\n${lines(58)}\n}\n`;

const stages: readonly Fault[] = [
  fault("the clock", "export const today = new Date();", /No output depends on the clock or the time zone/),
  fault("a date by its parts", "export const day = Date.UTC(2000, 1, 1);", /calendar dates are strings/),
  fault("an environment variable", "export const home = process.env.HOME;", /belong to cli\.ts alone/),
  fault("the network", 'export const answer = fetch("https://example.org");', /never goes to the network/),
  fault(
    "the clock behind another name",
    "export const day = new globalThis.Date();",
    /stands in Environment/,
  ),
  fault("chance", "export const dice = Math.random();", /nothing is left to chance/),
  fault(
    "chance among Node's modules",
    'export { randomUUID } from "node:crypto";',
    /nothing is left to chance/,
  ),
  fault(
    "the machine's locale in a formatter",
    "export const format = new Intl.NumberFormat();",
    /pass the locale vi/,
  ),
  fault("another locale", 'export const names = new Intl.Collator("en");', /pass the locale vi/),
  fault("no locale by name", "export const names = Intl.Collator(undefined);", /pass the locale vi/),
  fault(
    "names in the locale's order",
    'export const order = "a".localeCompare("b", "vi");',
    /text\/names\.ts/,
  ),
  fault(
    "letters in the locale's case",
    'export const small = "I".toLocaleLowerCase();',
    /pass the locale vi/,
  ),
  fault(
    "numbers as the locale writes them",
    "export const much = (1.5).toLocaleString();",
    /pass the locale vi/,
  ),
  fault("the program's own place", "export const here = import.meta.url;", /known to cli\.ts alone/),
  fault(
    "an import by a computed name",
    'const name = "x";\nexport const late = import(name);',
    /name is computed/,
  ),
  fault("require", 'export const yaml = require("yaml");', /ESM|import/),
  fault(
    "code out of data",
    "export const run = (text: string) => new Function(text)();",
    /comes from data or templates is ever run/,
  ),
];

const load: readonly Fault[] = [
  {
    ...fault("writing", 'export { writeFile } from "node:fs/promises";', /load\/write-back\.ts/),
    file: "src/load/write.ts",
  },
  {
    ...fault("removing", 'import { rmSync } from "node:fs";\nrmSync("x");', /load\/write-back\.ts/),
    file: "src/load/remove.ts",
  },
  {
    ...fault("chance", 'export { randomUUID } from "node:crypto";', /nothing is left to chance/),
    file: "src/load/dice.ts",
  },
];

const style: readonly Fault[] = [
  fault(
    "a default export",
    "export default 1;",
    /Avoid default exports.*Use a named export instead|noDefaultExport/,
  ),
  fault("a barrel", 'export { one } from "./one.ts";\nexport { two } from "./two.ts";', /barrel/),
  fault("an export of everything", 'export * from "./one.ts";', /re-export|barrel/i),
  fault(
    "a function of 61 lines",
    sixtyLines.replace("call(0);", "call(0);\n  call(0);"),
    /too many lines \(59\)/,
  ),
  fault(
    "four parameters",
    "export function add(a: number, b: number, c: number, d: number) {\n  return a + b + c + d;\n}",
    /only 3 are allowed/,
  ),
  fault("any", "export const found: any = 1;", /any.*disables many type checking rules|noExplicitAny/),
  fault("a not-null assertion", 'export const found = "x".match(/x/)!;', /non-null assertion/),
  {
    ...fault("a name in camel case", "export const found = 1;", /kebab-case/),
    file: "src/judge/camelCase.ts",
  },
  { ...fault("a name in Pascal case", "export const found = 1;", /kebab-case/), file: "src/judge/Pascal.ts" },
  fault(
    "a value imported for its type",
    'import { One } from "./one.ts";\nexport const one: One = 1;',
    /import type/,
  ),
  fault("console", 'console.log("x");', /console/),
  fault(
    "tangled branches",
    `export function tangled(a: boolean) {\n${"if (a) { if (a) { if (a) { if (a) { return 1; } } } }\n".repeat(2)}}`,
    /complexity/i,
  ),
];

const sound: readonly Fault[] = [
  fault("a function of 60 lines", sixtyLines, /./),
  fault(
    "three parameters",
    "export function add(a: number, b: number, c: number) {\n  return a + b + c;\n}",
    /./,
  ),
  fault(
    "Vietnamese by name",
    'export const names = new Intl.Collator("vi", { numeric: true });\nexport const small = "I".toLocaleLowerCase("vi");',
    /./,
  ),
  fault(
    "a hash",
    'import { createHash } from "node:crypto";\nexport const hash = createHash("sha256");',
    /./,
  ),
  {
    ...fault(
      "reading",
      'import { readFile } from "node:fs/promises";\nexport const text = await readFile("x", "utf8");',
      /./,
    ),
    file: "src/load/read.ts",
  },
  {
    ...fault(
      "writing back",
      'import { writeFile } from "node:fs/promises";\nexport const done = writeFile("x", "y");',
      /./,
    ),
    file: "src/load/write-back.ts",
  },
];

/** Every global that biome.json denies below cli.ts, each used in a file of its own. */
const globals = overrides.flatMap(({ includes, linter }) => {
  if (includes.includes("src/cli.ts")) return [];
  const denied = linter.rules.style?.noRestrictedGlobals?.options.deniedGlobals ?? {};
  return Object.entries(denied).map(([name, reason]) => ({
    name,
    file: `src/render/pdf/global-${name.toLowerCase()}.ts`,
    reason,
  }));
});

const planted = [...stages, ...load, ...style, ...sound].map((each, index) => ({
  ...each,
  file: each.file.replace("/fault.ts", `/fault-${index}.ts`),
}));
const faults = planted.slice(0, -sound.length);

let findings: Map<string, string>;
let root: string;

beforeAll(() => {
  root = plantProject({
    ...Object.fromEntries(planted.map(({ file, code }) => [file, `${code}\n`])),
    "src/cli.ts":
      "export const all = [process.argv, process.env, Date.now(), performance.now(), import.meta.url, fetch];\n",
    ...Object.fromEntries(globals.map(({ file, name }) => [file, `export const found = ${name};\n`])),
  });
  findings = lint(root);
});

afterAll(() => uprootProject(root));

describe("a habit that the house refuses is told, with the reason", () => {
  it.each(faults)("$name ($file)", ({ file, reason }) => {
    expect(findings.get(file)).toMatch(reason);
  });
});

describe("a global that reaches outside is told, with the reason", () => {
  it.each(globals)("$name in $file", ({ name, file, reason }) => {
    expect(findings.get(file)).toMatch(new RegExp(`global variable ${name}\\.`));
    expect(findings.get(file)).toContain(reason);
  });
});

describe("what is in order", () => {
  it.each(planted.slice(-sound.length))("$name: nothing is told", ({ file }) => {
    expect(findings.get(file)).toBeUndefined();
  });
});

it("cli.ts may know arguments, environment and clock, but not the network", () => {
  expect(findings.get("src/cli.ts")?.match(/ × .*/g)).toEqual([" × Do not use the global variable fetch."]);
  expect(findings.get("src/cli.ts")).toContain("A build never goes to the network.");
});

function fault(name: string, code: string, reason: RegExp): Fault {
  return { name, code, reason, file: "src/judge/fault.ts" };
}
