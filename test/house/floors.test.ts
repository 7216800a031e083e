import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFloors, plantProject, uprootProject } from "../support/planted-project.ts";

interface Rule {
  readonly name: string;
  readonly comment: string;
}

/** An import that breaks one rule of .dependency-cruiser.cjs. */
interface Fault {
  readonly rule: string;
  readonly file: string;
  readonly imports: string;
  /** How it is written, where it isn't `import "…"`. */
  readonly written?: string;
}

const { forbidden }: { forbidden: readonly Rule[] } = createRequire(import.meta.url)(
  "../../.dependency-cruiser.cjs",
);
const opening = "/** Planted. */\n";
const ground = ["model", "word", "diagnostics", "expression", "text"];
const stages = ["load", "validate", "judge", "assemble", "render", "publish"];

/** What is imported by the faults, and breaks no rule itself. */
const sound = Object.fromEntries([
  ...[...ground, ...stages, "commands"].map((folder) => [
    `src/${folder}/sound.ts`,
    "export const sound = 1;\n",
  ]),
  ["src/pipeline.ts", 'import "./load/sound.ts";\nimport "./text/sound.ts";\n'],
  ["src/environment.ts", "export const environment = 1;\n"],
  [
    "src/commands/build.ts",
    'import "../pipeline.ts";\nimport "../environment.ts";\nimport "../model/sound.ts";\n',
  ],
  [
    "src/load/read.ts",
    'import "node:fs/promises";\nimport "node:path";\nimport "yaml";\nimport "../environment.ts";\n',
  ],
  ["src/publish/write.ts", 'import "node:fs";\nimport "node:crypto";\nimport "../diagnostics/sound.ts";\n'],
  ["test/support/sound.ts", "export const sound = 1;\n"],
]);

const floors: readonly Fault[] = [
  ...ground.flatMap((floor) => [
    fault("ground-stays-on-the-ground", floor, "../judge/sound.ts"),
    fault("ground-stays-on-the-ground", floor, "../pipeline.ts"),
    fault("ground-stays-on-the-ground", floor, "../commands/sound.ts"),
    fault("ground-stays-on-the-ground", floor, "../environment.ts"),
  ]),
  ...stages.flatMap((stage) =>
    stages
      .filter((other) => other !== stage)
      .map((other) => fault(`${stage}-keeps-to-itself`, stage, `../${other}/sound.ts`)),
  ),
  ...stages.flatMap((stage) => [
    fault("only-commands-import-the-pipeline", stage, "../pipeline.ts"),
    fault("only-cli-imports-commands", stage, "../commands/sound.ts"),
    fault("nothing-imports-cli", stage, "../cli.ts"),
  ]),
  { rule: "nothing-imports-cli", file: "src/commands/back.ts", imports: "../cli.ts" },
  fault("src-needs-src-only", "model", "../../test/support/sound.ts"),
  fault("no-unresolvable", "judge", "./nowhere.ts"),
];

const world: readonly Fault[] = [
  ...[...ground, "validate", "judge", "assemble", "render", "commands"].flatMap((floor) =>
    ["node:fs", "node:fs/promises", "fs", "node:path"].map((name) =>
      fault("disk-only-at-the-ends", floor, name),
    ),
  ),
  ...[
    "child_process",
    "http",
    "https",
    "net",
    "os",
    "process",
    "perf_hooks",
    "timers",
    "worker_threads",
  ].flatMap((name) =>
    ["text", "load", "publish", "commands"].map((floor) =>
      fault("the-world-only-in-cli", floor, `node:${name}`),
    ),
  ),
  fault("no-hidden-imports", "judge", "node:module"),
  fault("no-hidden-imports", "load", "node:module"),
];

const libraries: readonly Fault[] = [
  ...["yaml", "docxtemplater", "pizzip", "saxes", "pdfmake", "handlebars", "leven", "commander"].flatMap(
    (library) => ["judge", "commands"].map((floor) => fault(`${library}-has-one-home`, floor, library)),
  ),
  fault("zod-has-one-home", "load", "zod"),
  fault("zod-has-one-home", "judge", "zod"),
  fault("expo-google-fonts-tinos-has-one-home", "render", "@expo-google-fonts/tinos/package.json"),
  fault("every-library-has-a-home", "text", "fast-check"),
];

const ways: readonly Fault[] = [
  {
    ...fault("judge-keeps-to-itself", "judge", "../load/sound.ts"),
    written: 'import type { sound } from "../load/sound.ts";',
  },
  {
    ...fault("judge-keeps-to-itself", "judge", "../load/sound.ts"),
    written: 'export const late = import("../load/sound.ts");',
  },
  {
    ...fault("judge-keeps-to-itself", "judge", "../load/sound.ts"),
    written: 'export { sound } from "../load/sound.ts";',
  },
  {
    ...fault("judge-keeps-to-itself", "judge", "../load/sound.ts"),
    written: 'export type Late = typeof import("../load/sound.ts");',
  },
  {
    ...fault("disk-only-at-the-ends", "judge", "node:fs"),
    written: 'export const disk = require("node:fs");',
  },
];

const faults = [...floors, ...world, ...libraries, ...ways].map((each, index) => ({
  ...each,
  file: each.file.replace(".ts", `-${index}.ts`),
}));

const files: Readonly<Record<string, { readonly content: string; readonly reason: RegExp }>> = {
  "src/text/long.ts": {
    content: opening + "// line\n".repeat(300),
    reason: /301 lines, 300 at the most: it does more than one thing/,
  },
  "test/text/long.test.ts": {
    content: opening + "// line\n".repeat(300),
    reason: /301 lines, 300 at the most/,
  },
  "src/text/utils/names.ts": {
    content: opening,
    reason: /the name says nothing: name it after what it does/,
  },
  "src/judge/helpers.ts": { content: opening, reason: /the name says nothing/ },
  "src/model/common/names.ts": { content: opening, reason: /the name says nothing/ },
  "src/text/old.js": { content: opening, reason: /src\/ holds modules that end in \.ts/ },
  "src/text/module.mts": { content: opening, reason: /src\/ holds modules that end in \.ts/ },
  "src/text/node_modules/unread.ts": {
    content: opening,
    reason: /was not read by dependency-cruiser, so no floor was held/,
  },
  "src/text/unexplained.ts": {
    content: "export const one = 1;\n",
    reason: /opens with no \/\*\* sentence \*\/ that says what it is/,
  },
};

let printed: string[];
let root: string;

beforeAll(() => {
  const modules = {
    ...sound,
    "src/cli.ts": 'import "./commands/sound.ts";\nimport "./judge/sound.ts";\n',
    "src/environment.ts": 'import "./model/sound.ts";\n',
    "src/judge/one.ts": 'import "./two.ts";\n',
    "src/judge/two.ts": 'import "./one.ts";\n',
    "src/text/full.ts": "// line\n".repeat(299),
    ...Object.fromEntries(
      faults.map(({ file, imports, written }) => [file, written ?? `import "${imports}";\n`]),
    ),
  };
  root = plantProject({
    ...Object.fromEntries(Object.entries(modules).map(([file, code]) => [file, opening + code])),
    ...Object.fromEntries(Object.entries(files).map(([file, { content }]) => [file, content])),
  });
  printed = checkFloors(root);
});

afterAll(() => uprootProject(root));

describe("an import across the floors is told, with the reason", () => {
  it.each(faults)("$rule: $file imports $imports", ({ rule, file }) => {
    expect(about(file)).toEqual([expect.stringContaining(`: ${rule}. ${reasonOf(rule)}`)]);
  });

  it("no-circular: two modules that need each other", () => {
    expect([...about("src/judge/one.ts"), ...about("src/judge/two.ts")]).toEqual([
      expect.stringContaining(`: no-circular. ${reasonOf("no-circular")}`),
    ]);
  });

  it("cli-runs-commands: cli.ts imports a stage", () => {
    expect(about("src/cli.ts")).toEqual([
      expect.stringMatching(`judge/sound.ts: cli-runs-commands. ${reasonOf("cli-runs-commands")}`),
    ]);
  });

  it("environment-needs-nothing: environment.ts imports the model", () => {
    expect(about("src/environment.ts")).toEqual([
      expect.stringContaining(`: environment-needs-nothing. ${reasonOf("environment-needs-nothing")}`),
    ]);
  });

  it("is planted for every rule that there is", () => {
    const proved = printed.flatMap((line) => /: ([a-z-]+)\. /.exec(line)?.[1] ?? []);
    expect(new Set(proved)).toEqual(new Set(forbidden.map(({ name }) => name)));
  });
});

describe("a file that doesn't belong is told, with the reason", () => {
  it.each(Object.entries(files))("%s", (file, { reason }) => {
    expect(about(file)).toEqual([expect.stringMatching(reason)]);
  });
});

describe("what is in order", () => {
  it.each([...Object.keys(sound).filter((file) => file !== "src/environment.ts"), "src/text/full.ts"])(
    "%s: nothing is told",
    (file) => {
      expect(about(file)).toEqual([]);
    },
  );
});

it("a cruiser that can't read TypeScript is told, and never looks like order", () => {
  const unread = checkFloors(root, ["--require", join(import.meta.dirname, "../support/typescript-7.cjs")]);
  expect(unread).toContain("src/pipeline.ts: was not read by dependency-cruiser, so no floor was held.");
});

function fault(rule: string, floor: string, imports: string): Fault {
  return { rule, file: `src/${floor}/fault.ts`, imports };
}

/** What was printed about a file. */
function about(file: string): string[] {
  return printed.filter((line) => line.startsWith(`${file} `) || line.startsWith(`${file}:`));
}

function reasonOf(rule: string): string {
  return forbidden.find(({ name }) => name === rule)?.comment ?? "no such rule";
}
