import { afterAll, expect, it } from "vitest";
import { featurePapers } from "../support/feature-papers.ts";
import { zipWord } from "../support/zip-word.ts";
import { chanceOf } from "./chance.ts";
import { isThrown, startThread } from "./in-thread.ts";
import { mutateWord } from "./mutate-word.ts";
import { copySample } from "./project-on-disk.ts";
import { runSeeds } from "./run-seeds.ts";

interface PrintedFile {
  /** One sentence for each promise that was not kept. */
  readonly broken: readonly string[];
}

const project = copySample();
const printer = startThread<Uint8Array, PrintedFile>("./print-worker.js", 20);
const templates = [
  ...[...project.sample.files].filter(([path]) => path.endsWith(".docx")),
  ...Object.entries(featurePapers).map(([name, build]): [string, Buffer] => [
    name,
    Buffer.from(zipWord(build(1))),
  ]),
];

afterAll(async () => {
  await printer.end();
  project.remove();
});

it("a Word file is checked and mended, and refused in words or printed whole, whatever happens to it", async () => {
  const broken = await runSeeds("word-file", async (seed) => {
    const chance = chanceOf(seed);
    const [path, original] = chance.pick(templates);
    const ways: string[] = [];
    let content = original;
    for (let left = 1 + chance.below(4); left > 0; left -= 1) {
      const mutation = mutateWord(content, chance);
      content = mutation.content;
      ways.push(mutation.how);
    }
    const ending = await printer.run(content);
    return {
      how: `${path}: ${ways.join("; ")}`,
      broken: isThrown(ending) ? [`threw: ${ending.thrown}`] : ending.broken,
    };
  });
  expect(broken).toEqual([]);
});
