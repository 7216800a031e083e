/** Mutations of a YAML file as a tree: keys and values deleted, repeated, moved, exchanged, given another type. */

import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Chance } from "./chance.ts";
import { type Mutation, mutateText } from "./mutate-text.ts";

/** Values of other types, and of the right type that no office writes. */
const values: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e21, 2 ** 53, "", " ", "\n", "x", "khoi", "đạt", "2025", "9/4/2025"],
  ...[
    "2025-02-30",
    "31/12/9999",
    "01/01/0001",
    "{{unit.name}}",
    "{{",
    "__proto__",
    "constructor",
    "a".repeat(20_000),
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    { from: "01/01/2030" },
    { from: "02/02/2024", to: "01/01/2024" },
    { file: "bao-cao/x.md" },
  ],
  ...[
    { file: "../../../../etc/passwd" },
    { __proto__: null, x: 1 },
    { person: "khong-co" },
    { name: "Ai Đó", person: "x" },
  ],
  ...[
    Array.from({ length: 400 }, () => "x"),
    { "": "" },
    "**đậm",
    "| a | b |\n| c |",
    "- một\n- hai",
    "\u202Eab",
  ],
];

type Edit = (found: Found, chance: Chance) => void;

interface Found {
  readonly pairs: readonly { readonly pair: Pair; readonly map: YAMLMap }[];
  readonly lists: readonly YAMLSeq[];
}

const edits: Readonly<Record<string, Edit>> = {
  "a key deleted": ({ pairs }, chance) => {
    const { pair, map } = chance.pick(pairs);
    map.items = map.items.filter((each) => each !== pair);
  },
  "a key moved": ({ pairs }, chance) => {
    const { pair, map } = chance.pick(pairs);
    map.items = map.items.filter((each) => each !== pair);
    chance.pick(pairs).map.items.push(pair);
  },
  "a key renamed": ({ pairs }, chance) => {
    chance.pick(pairs).pair.key = chance.pick(pairs).pair.key;
  },
  "a value of another type": ({ pairs }, chance) => {
    chance.pick(pairs).pair.value = chance.pick(values);
  },
  "a value taken from elsewhere": ({ pairs }, chance) => {
    chance.pick(pairs).pair.value = chance.pick(pairs).pair.value;
  },
  "an item deleted": ({ lists }, chance) => {
    const list = chance.pick(lists);
    list.items.splice(chance.below(list.items.length), 1);
  },
  "an item repeated": ({ lists }, chance) => {
    const list = chance.pick(lists);
    list.items.push(list.items[chance.below(list.items.length)]);
  },
  "items in another order": ({ lists }, chance) => {
    chance.pick(lists).items.reverse();
  },
  "an item of another type": ({ lists }, chance) => {
    const list = chance.pick(lists);
    list.items[chance.below(list.items.length)] = chance.pick(values);
  },
  "a list emptied": ({ lists }, chance) => {
    chance.pick(lists).items.length = 0;
  },
};

/** One mutation of the tree; of the text, where there is no tree to work on. */
export function mutateYaml(text: string, chance: Chance): Mutation<string> {
  const document = parseDocument(text);
  const found = findIn(document);
  const how = chance.pick(Object.keys(edits));
  const needsList = /item|list/.test(how);
  if (found.pairs.length === 0 || (needsList && found.lists.length === 0)) return mutateText(text, chance);
  try {
    edits[how]?.(found, chance);
    return { content: document.toString({ lineWidth: 0 }), how };
  } catch {
    // A value that was put into itself, or a tree that yaml can't write: the text can still be mutated.
    return mutateText(text, chance);
  }
}

function findIn(document: ReturnType<typeof parseDocument>): Found {
  const pairs: { pair: Pair; map: YAMLMap }[] = [];
  const lists: YAMLSeq[] = [];
  visit(document, (_, node) => {
    if (isMap(node)) pairs.push(...node.items.filter(isPair).map((pair) => ({ pair, map: node })));
    if (isSeq(node) && node.items.length > 0) lists.push(node);
  });
  return { pairs: pairs.filter(({ pair }) => isScalar(pair.key) || isCollection(pair.key)), lists };
}
