// Holds the floors of src/ (.dependency-cruiser.cjs), its files' names, sizes and first sentences, and fails when not every file was read.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname } from "node:path";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const rules = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
const mostLines = 300;
const catchAlls = ["utils", "util", "helpers", "common", "shared", "misc", "lib"];

const files = filesBelow("src");
const modules = files.filter((file) => extname(file) === ".ts");
const { output } = await cruise(["src"], { ...rules.options, ruleSet: rules, validate: true }, undefined, {
  tsConfig: extractTSConfig("tsconfig.json"),
});
const problems = [
  ...floorProblems(output),
  ...unreadModules(output),
  ...strangeFiles(),
  ...catchAllNames(),
  ...longFiles(),
  ...unexplainedFiles(),
];

for (const problem of problems) console.error(problem);
console.log(`floors: ${modules.length} modules, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function floorProblems({ summary }) {
  const comment = (name) => rules.forbidden.find((rule) => rule.name === name)?.comment ?? "";
  return summary.violations.map(
    ({ rule, from, to }) => `${from} → ${to}: ${rule.name}. ${comment(rule.name)}`,
  );
}

/** A cruiser that can't read TypeScript reports no violation at all: that must not look like order. */
function unreadModules({ modules: cruised }) {
  const read = new Set(cruised.map(({ source }) => source));
  return modules
    .filter((file) => !read.has(file))
    .map((file) => `${file}: was not read by dependency-cruiser, so no floor was held.`);
}

function strangeFiles() {
  return files
    .filter((file) => extname(file) !== ".ts" && basename(file) !== "README.md")
    .map((file) => `${file}: src/ holds modules that end in .ts: nothing else is compiled and checked.`);
}

function catchAllNames() {
  const namesOf = (file) => file.replace(/\.ts$/, "").split("/");
  return files
    .filter((file) => namesOf(file).some((name) => catchAlls.includes(name)))
    .map(
      (file) => `${file}: the name says nothing: name it after what it does, and put it where that belongs.`,
    );
}

function longFiles() {
  const linesOf = (file) => readFileSync(file, "utf8").split("\n").length - 1;
  return ["src", "scripts", "test"]
    .flatMap((folder) => filesBelow(folder).filter((file) => /\.(ts|js)$/.test(file)))
    .filter((file) => linesOf(file) > mostLines)
    .map((file) => `${file}: ${linesOf(file)} lines, ${mostLines} at the most: it does more than one thing.`);
}

function unexplainedFiles() {
  return modules
    .filter((file) => !/^(?:#!.*\n)?\/\*\*/.test(readFileSync(file, "utf8")))
    .map((file) => `${file}: opens with no /** sentence */ that says what it is.`);
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("test/ooxml/node_modules/"))
    .sort();
}
