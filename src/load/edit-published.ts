/** Writes hashes into the text of published.yaml, with its comments kept and its lines in order. */

import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { Published } from "../model/published.ts";

const newText = `# yaml-language-server: $schema=../data/schemas/published.schema.json
# Những bản mẫu và bộ phận đã ban hành, không được sửa nữa. Lệnh «ho-so templates publish» ghi tệp này.
templates: {}
parts: {}
`;

/** @param text of the file as it is; undefined where there is none yet */
export function editPublished(text: string | undefined, added: Published): string {
  const document = parseDocument(text ?? newText);
  for (const [kind, hashes] of Object.entries(added)) {
    for (const [version, hash] of Object.entries(hashes)) document.setIn([kind, version], hash);
    const map = document.get(kind);
    if (isMap(map) && map.items.length > 0) sortByKey(map);
  }
  return document.toString({ lineWidth: 0 });
}

function sortByKey(map: YAMLMap): void {
  map.flow = false;
  map.items.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}
