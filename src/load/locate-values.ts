/** Answers where each part of a file's value stands, and how it was typed. */

import type { Path, SourceFile } from "../model/source-file.ts";
import type { PlaceAt, YamlTree } from "./read-yaml-node.ts";

interface Source {
  readonly path: string;
  readonly text: string;
  readonly placeAt: PlaceAt;
}

export function locateValues(tree: YamlTree, { path, text, placeAt }: Source): SourceFile {
  return {
    path,
    text,
    value: tree.value,
    place: (at = []) => placeAt(startOf(tree, at)),
    keyPlace: (at) => placeAt(keyStartOf(tree, at)),
    written: (at) => {
      const found = treeAt(tree, at);
      return found && text.slice(found.start, found.end);
    },
  };
}

/** A file that is there and could not be read: places in it are the file itself. */
export function unreadableSource(path: string, text: string): SourceFile {
  const place = () => ({ file: path });
  return { path, text, value: undefined, place, keyPlace: place, written: () => undefined };
}

function treeAt(tree: YamlTree, at: Path): YamlTree | undefined {
  return at.reduce<YamlTree | undefined>((parent, step) => parent && childOf(parent, step), tree);
}

function childOf(tree: YamlTree, step: PropertyKey): YamlTree | undefined {
  return tree.items?.[Number(step)] ?? tree.entries?.get(String(step))?.tree;
}

/** Where nothing stands at the path, the key of the nearest parent: the line below which it should stand. */
function startOf(tree: YamlTree, at: Path): number {
  return treeAt(tree, at)?.start ?? keyStartOf(tree, at.slice(0, -1));
}

function keyStartOf(tree: YamlTree, at: Path): number {
  if (at.length === 0) return tree.start;
  const parent = treeAt(tree, at.slice(0, -1));
  const step = at.at(-1) ?? "";
  const start = parent?.entries?.get(String(step))?.keyStart ?? parent?.items?.[Number(step)]?.start;
  return start ?? keyStartOf(tree, at.slice(0, -1));
}
