/** Finds what would act on its own when somebody opens the finished document: macros, and content fetched from elsewhere. */

import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { activeWordFile } from "../diagnostics/word-file.ts";
import type { WordEntries } from "./word-entries.ts";
import { childrenOf, parseXml, type XmlElement } from "./xml.ts";

export function findActiveContent(entries: WordEntries, file: string): Diagnostic[] {
  const found = [...entries].flatMap(([name, bytes]) => [
    ...macrosIn(name),
    ...outsideTargetsIn(name, bytes),
  ]);
  return found.map((what) => activeWordFile({ what }, { file }));
}

function macrosIn(name: string): Bilingual[] {
  if (!/vbaProject|vbaData|\/activeX\//i.test(name)) return [];
  return [{ vi: `macro hoặc ActiveX (${name})`, en: `macros or ActiveX (${name})` }];
}

/** A link that a reader clicks on is his own act; everything else outside is fetched unasked (attached templates, pictures). */
function outsideTargetsIn(name: string, bytes: Uint8Array): Bilingual[] {
  if (!name.endsWith(".rels")) return [];
  const parsed = parseXml(bytes);
  if (!("name" in parsed)) return [];
  return childrenOf(parsed, "Relationship")
    .filter((relationship) => isFetched(relationship))
    .map(({ attributes }) => {
      const target = attributes.get("Target") ?? "";
      return {
        vi: `nội dung lấy từ nơi khác (${target})`,
        en: `content that is fetched from elsewhere (${target})`,
      };
    });
}

function isFetched({ attributes }: XmlElement): boolean {
  return attributes.get("TargetMode") === "External" && !attributes.get("Type")?.endsWith("/hyperlink");
}
