/** Turns the parser's nodes into plain values that remember where they stand, and refuses what records don't need. */

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { duplicateKey, refusedYaml } from "../diagnostics/load.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { RefusedYaml } from "../diagnostics/yaml-wording.ts";

/** A plain value and where it stands, as offsets into the text. */
export interface YamlTree {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  /** Of a mapping: where each key stands, and its value. */
  readonly entries?: ReadonlyMap<string, YamlEntry>;
  /** Of a sequence. */
  readonly items?: readonly YamlTree[];
}

export interface YamlEntry {
  readonly keyStart: number;
  readonly tree: YamlTree;
}

export type PlaceAt = (offset: number) => Place;

interface Reading {
  readonly text: string;
  readonly placeAt: PlaceAt;
}

/** Undefined without findings where the whole text holds no value. */
export function readYamlNode(contents: Node | null, reading: Reading): Outcome<YamlTree | undefined> {
  if (contents === null || isEmptyScalar(contents)) return outcome(undefined);
  const findings: Diagnostic[] = [];
  return outcome(treeOf(contents, { ...reading, findings }), findings);
}

type Collecting = Reading & { readonly findings: Diagnostic[] };

function treeOf(node: Node, reading: Collecting): YamlTree {
  const [start = 0, end = start] = node.range ?? [];
  refuseFeatures(node, start, reading);
  if (isMap(node)) return { start, end, ...mappingOf(node, reading) };
  if (isSeq(node)) return { start, end, ...sequenceOf(node, reading) };
  return { start, end, value: isScalar(node) ? node.value : undefined };
}

function sequenceOf(node: YAMLSeq, reading: Collecting) {
  const items = node.items.map((item) => treeOf(item as Node, reading));
  return { items, value: items.map(({ value }) => value) };
}

/** Without a prototype, so that no key can reach what an object inherits. */
function mappingOf(node: YAMLMap, reading: Collecting) {
  const entries = new Map<string, YamlEntry>();
  const value: Record<string, unknown> = Object.create(null);
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const key = keyOf(pair, reading);
    if (key === undefined) continue;
    const first = entries.get(key.name);
    if (first === undefined) {
      const tree = pairValue(pair, key.start, reading);
      entries.set(key.name, { keyStart: key.start, tree });
      value[key.name] = tree.value;
    } else {
      const facts = { key: key.name, firstLine: reading.placeAt(first.keyStart).line ?? 1 };
      reading.findings.push(duplicateKey(facts, reading.placeAt(key.start)));
    }
  }
  return { entries, value };
}

/** A value that was left out stands where its key stands. */
function pairValue({ value }: Pair<Node, Node | null>, keyStart: number, reading: Collecting): YamlTree {
  if (value === null || isEmptyScalar(value)) return { start: keyStart, end: keyStart, value: null };
  return treeOf(value, reading);
}

/** A key is what was typed: `2021` and `null` are texts here. */
function keyOf({ key }: Pair<Node, Node | null>, reading: Collecting) {
  const start = key?.range?.[0] ?? 0;
  if (!isScalar(key) || isEmptyScalar(key)) {
    refuse("key", { start, end: key?.range?.[1] ?? start }, reading);
    return undefined;
  }
  refuseFeatures(key, start, reading);
  const name = key.type === "PLAIN" ? (key.source ?? String(key.value)) : String(key.value);
  if (name === "<<") refuse("merge key", { start, end: start + 2 }, reading);
  if (name === "__proto__") refuse("reserved key", { start, end: start + name.length }, reading);
  return { name, start };
}

function refuseFeatures(node: Node, start: number, reading: Collecting): void {
  const end = node.range?.[1] ?? start;
  if (isAlias(node)) refuse("alias", { start, end }, reading);
  else if (node.anchor !== undefined) refuse("anchor", { start, end: start }, reading);
  else if (node.tag !== undefined) refuse("tag", { start, end: start }, reading);
}

function refuse(
  feature: RefusedYaml,
  { start, end }: { start: number; end: number },
  reading: Collecting,
): void {
  const written = reading.text.slice(start, end);
  reading.findings.push(refusedYaml({ feature, written }, reading.placeAt(start)));
}

function isEmptyScalar(node: Node): node is Scalar<null> {
  return isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1];
}
