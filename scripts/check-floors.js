// Holds the floors of src/ (.dependency-cruiser.cjs) and the size of its files, and fails when not every file was read.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const rules = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
const mostLines = 300;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name.replaceAll("\\", "/")}`);
const { output } = await cruise(["src"], { ...rules.options, ruleSet: rules, validate: true }, undefined, {
  tsConfig: extractTSConfig("tsconfig.json"),
});
const problems = [...floorProblems(output), ...unreadFiles(output), ...longFiles()];

for (const problem of problems) console.error(problem);
console.log(`floors: ${files.length} modules, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function floorProblems({ summary }) {
  const comment = (name) => rules.forbidden.find((rule) => rule.name === name)?.comment ?? "";
  return summary.violations.map(
    ({ rule, from, to }) => `${from} → ${to}: ${rule.name}. ${comment(rule.name)}`,
  );
}

/** A cruiser that can't read TypeScript reports no violation at all: that must not look like order. */
function unreadFiles({ modules }) {
  const read = new Set(modules.map(({ source }) => source));
  return files.filter((file) => !read.has(file)).map((file) => `${file}: was not read by dependency-cruiser`);
}

function longFiles() {
  const linesOf = (file) => readFileSync(file, "utf8").split("\n").length - 1;
  return files
    .filter((file) => linesOf(file) > mostLines)
    .map((file) => `${file}: ${linesOf(file)} lines, ${mostLines} at the most: it does more than one thing.`);
}
