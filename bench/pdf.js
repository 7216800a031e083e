// Measures how long DOCX and PDF of 100 records take, beside stock docxtemplater making the DOCX alone. Build first: it reads dist/.
// With --bounds it fails where a ratio is beyond its bound; without, it only prints: a loaded machine is no fault.
// --records and --rounds make a quick run, whose start weighs more.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkFiles } from "./check-files.js";
import { documentType } from "./pdf-records.js";
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
  const count = Number(options.records);
  await writeInputs(resolve("."), { folder, count });
  const runs = Array.from({ length: rounds }, (_, round) => runAll(round));
  const { files, pages, rows } = checkFiles(folder, { printers: Object.keys(bounds), rounds });
  process.stdout.write(
    `${count} records of ${documentType}, each of ${pages} pages with a table of ${rows} rows; whole process, median of ${rounds} rounds [least - most]\n\n`,
  );
  print(runs);
  process.stdout.write(
    `\n${files} PDFs: text as in the DOCX, bytes the same in all ${rounds} rounds; ${versions()}\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

function versions() {
  return `Node ${process.version}, ${availableParallelism()} processors`;
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
  say(["", "wall, ms", "processor, ms", `times ${baseline}`, "processor", "bound"]);
  for (const printer of printers) {
    const own = runs.map((run) => run[printer]);
    const times = ["wall", "cpu"].map((time) =>
      spread(
        own.map((each) => each[time]),
        0,
      ),
    );
    say([printer, ...times, ...ratiosOf(runs, printer)]);
    for (const phase of Object.keys(own[0].phases)) {
      say([`  ${phase}`, median(own.map(({ phases }) => phases[phase])).toFixed(0)]);
    }
  }
}

/** Within each round, which meets one load of the machine; the processor's time beside it, which hardly feels the load. */
function ratiosOf(runs, printer) {
  const bound = bounds[printer];
  if (bound === undefined) return [];
  const [wall, cpu] = ["wall", "cpu"].map((time) =>
    runs.map((run) => run[printer][time] / run[baseline][time]),
  );
  const isWithin = median(wall) <= bound;
  if (!isWithin && options.bounds) process.exitCode = 1;
  return [spread(wall, 2), spread(cpu, 2), `${isWithin ? "within" : "BEYOND"} ${bound}`];
}

/** The median, and the extremes. */
function spread(values, digits) {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `${middle.toFixed(digits)} [${least.toFixed(digits)} - ${most.toFixed(digits)}]`;
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** One row of the table. */
function say(cells) {
  const [first, ...others] = cells;
  process.stdout.write(
    `${[first.padEnd(20), ...others.map((cell) => cell.padEnd(20))].join("").trimEnd()}\n`,
  );
}
