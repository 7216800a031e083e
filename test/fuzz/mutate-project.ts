/** What a seed does to the sample: which files change, how, and what is built of it. */

import { type Chance, chanceOf } from "./chance.ts";
import { type Mutation, mutateText } from "./mutate-text.ts";
import { mutateWord } from "./mutate-word.ts";
import { mutateYaml } from "./mutate-yaml.ts";

export interface Case {
  readonly seed: number;
  readonly round: string;
  /** Undefined: all units, and the issuing body. */
  readonly units: readonly string[] | undefined;
  /** New contents by path; undefined for a file that is gone. */
  readonly changes: ReadonlyMap<string, Buffer | undefined>;
  /** In words, one for each mutation. */
  readonly how: readonly string[];
}

/** The files of the sample by path, and the rounds of its campaign. */
export interface Sample {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly campaign: string;
  /** Units that file papers, by round; a round in which nobody files has none. */
  readonly unitsOfRound: ReadonlyMap<string, readonly string[]>;
}

export function caseOf(seed: number, sample: Sample): Case {
  const chance = chanceOf(seed);
  const round = chance.pick([...sample.unitsOfRound.keys()]);
  const units = sample.unitsOfRound.get(round) ?? [];
  const chosen = units.length === 0 ? undefined : [chance.pick(units)];
  const changes = new Map<string, Buffer | undefined>();
  const how: string[] = [];
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const path = pickFile(sample, { round, unit: chosen?.[0] ?? "" }, chance);
    const before = changes.get(path) ?? sample.files.get(path);
    if (before === undefined) continue;
    const mutation = chance.percent(4)
      ? mutateFile(path, before, chance)
      : mutateContent(path, before, chance);
    for (const [changed, content] of mutation.content) changes.set(changed, content);
    how.push(`${path}: ${mutation.how}`);
  }
  return { seed, round, units: chosen, changes, how };
}

/** Mostly what the chosen unit's papers are made from. */
function pickFile(
  { files, campaign }: Sample,
  about: { round: string; unit: string },
  chance: Chance,
): string {
  const rounds = `data/campaigns/${campaign}/rounds/`;
  const groups: readonly ((path: string) => boolean)[] = [
    (path) => path.startsWith(rounds) && path.includes(`/${about.unit}.`),
    (path) => path.startsWith(rounds) && /\/(?:round|log|decisions)\.yaml$/.test(path),
    (path) => path === `data/campaigns/${campaign}/plan.yaml`,
    (path) => path.startsWith("data/people/") || path.startsWith("data/ratings/"),
    (path) => path === `data/units/${about.unit}.yaml` || /^data\/(?:organisation|config)\.yaml$/.test(path),
    (path) => /^templates\/.*\.yaml$/.test(path),
    (path) => /^templates\/[^/]+\/[^/]+\/template\.docx$/.test(path),
    (path) => path.endsWith(".docx"),
  ];
  const paths = [...files.keys()];
  const found = paths.filter(chance.pick(groups));
  return chance.pick(found.length === 0 ? paths : found);
}

function mutateContent(path: string, before: Buffer, chance: Chance): Mutation<Map<string, Buffer>> {
  if (path.endsWith(".docx")) {
    const { content, how } = mutateWord(before, chance);
    return { content: new Map([[path, content]]), how };
  }
  const text = before.toString("utf8");
  const byTree = path.endsWith(".yaml") && chance.percent(60);
  const { content, how } = byTree ? mutateYaml(text, chance) : mutateText(text, chance);
  return { content: new Map([[path, Buffer.from(content)]]), how };
}

/** The file as a whole: what copying, saving and merging do to it. */
function mutateFile(path: string, before: Buffer, chance: Chance): Mutation<Map<string, Buffer | undefined>> {
  const beside = (name: string) => path.replace(/[^/]+$/, name);
  const ending = /\.[a-z]+$/.exec(path)?.[0] ?? "";
  const ways: Readonly<Record<string, [string, Buffer | undefined][]>> = {
    "file deleted": [[path, undefined]],
    "file emptied": [[path, Buffer.alloc(0)]],
    "file renamed": [
      [path, undefined],
      [beside(`ten-moi${ending}`), before],
    ],
    "file copied": [[beside(`ban-sao${ending}`), before]],
    "file with a byte order mark": [[path, Buffer.concat([Buffer.from("\uFEFF"), before])]],
    "file in UTF-16": [[path, Buffer.from(`\uFEFF${before.toString("utf8")}`, "utf16le")]],
    "file with carriage returns": [[path, Buffer.from(before.toString("utf8").replaceAll("\n", "\r\n"))]],
    "file of zeros": [[path, Buffer.alloc(4096)]],
    "file of random bytes": [[path, Buffer.from(Array.from({ length: 2000 }, () => chance.below(256)))]],
  };
  const how = chance.pick(Object.keys(ways));
  return { content: new Map(ways[how]), how };
}
