// Measures how long DOCX and PDF of 100 records take, beside stock docxtemplater making the DOCX alone. Build first: it reads dist/.
// With --bounds it fails where a ratio is beyond its bound; without, it only prints: a loaded machine is no fault.
// --records and --rounds make a quick run, whose start weighs more.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkFiles } from "./check-files.js";
import { writeInputs } from "./write-inputs.js";

const { values: options } = parseArgs({
  options: {
    bounds: { type: "boolean", default: false },
    records: { type: "string", default: "100" },
    rounds: { type: "string", default: "5" },
  },
});
const rounds = Number(options.rounds);
const baseline = "stock";
/** Times the baseline. */
const bounds = { untagged: 1.9, product: 2.3 };
const printers = [baseline, ...Object.keys(bounds)];

const folder = mkdtempSync(join(tmpdir(), "ho-so-bench-"));
try {
  await writeInputs(resolve("."), { folder, count: Number(options.records) });
  const runs = Array.from({ length: rounds }, (_, round) => runAll(round));
  print(runs);
  const { files, pages } = checkFiles(folder, { printers: Object.keys(bounds), rounds });
  say(`${files} PDFs of ${pages} pages: text as in the DOCX, bytes the same in all ${rounds} rounds`);
} finally {
  rmSync(folder, { recursive: true });
}

/** One run of each printer, one after the other, so that the machine's load falls on all of them. */
function runAll(round) {
  return Object.fromEntries(
    printers.map((printer) => [printer, run(printer, join(folder, `${printer}-${round}`))]),
  );
}

/** Milliseconds of the whole process, of its phases and of the processor as it tells them. */
function run(printer, target) {
  const script = fileURLToPath(new URL(`printers/${printer}.js`, import.meta.url));
  const start = performance.now();
  const told = execFileSync(process.execPath, [script, folder, target], { encoding: "utf8" });
  return { wall: performance.now() - start, ...JSON.parse(told) };
}

function print(runs) {
  for (const printer of printers) {
    const own = runs.map((run) => run[printer]);
    say(
      `${printer}: ${spread(
        own.map(({ wall }) => wall),
        0,
      )} ms`,
    );
    for (const phase of Object.keys(own[0].phases)) {
      say(`    ${phase}: ${median(own.map(({ phases }) => phases[phase])).toFixed(0)} ms`);
    }
  }
  for (const [printer, bound] of Object.entries(bounds)) printRatio(runs, { printer, bound });
}

/** Within each round, which meets one load of the machine; the processor's time beside it, which hardly feels the load. */
function printRatio(runs, { printer, bound }) {
  const ratiosOf = (time) => runs.map((run) => run[printer][time] / run[baseline][time]);
  const ratio = median(ratiosOf("wall"));
  const within = ratio <= bound ? "within" : "BEYOND";
  say(
    `${printer} / ${baseline}: ${spread(ratiosOf("wall"), 2)}, ${within} ${bound}; processor: ${spread(ratiosOf("cpu"), 2)}`,
  );
  if (ratio > bound && options.bounds) process.exitCode = 1;
}

function spread(values, digits) {
  return `${median(values).toFixed(digits)} [${range(values, digits)}]`;
}

function range(values, digits) {
  return `${Math.min(...values).toFixed(digits)} - ${Math.max(...values).toFixed(digits)}`;
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
