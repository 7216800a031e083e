/** Compares published template versions and parts with the hashes that they were published with. */

import type { Place } from "../diagnostics/diagnostic.ts";
import { changedAfterPublishing, publishedIsMissing } from "../diagnostics/validate-published.ts";
import { contentHash } from "../model/content-hash.ts";
import type { Published } from "../model/published.ts";
import type { Sources } from "../model/sources.ts";
import type { RecordChecks } from "./record-checks.ts";

/** What was changed is refused, and with it whatever would be made from it. */
export function checkPublished(sources: Sources, checks: RecordChecks): void {
  const published = checks.check("published", { id: "published", source: sources.published });
  if (published === undefined) return;
  const { templates, parts } = published.value;
  const placeOf = (kind: string) => (version: string) => published.source.keyPlace([kind, version]);
  compare(templates, { found: templateHashes(sources), placeOf: placeOf("templates"), checks });
  compare(parts, { found: partHashes(sources), placeOf: placeOf("parts"), checks });
}

interface Comparison {
  readonly found: ReadonlyMap<string, HashedFile>;
  readonly placeOf: (version: string) => Place;
  readonly checks: RecordChecks;
}

function compare(published: Published["parts"], { found, placeOf, checks }: Comparison): void {
  for (const [version, hash] of Object.entries(published)) {
    const now = found.get(version);
    if (now === undefined) checks.report([publishedIsMissing({ version }, placeOf(version))]);
    else if (now.hash !== undefined && now.hash !== hash)
      checks.refuse(now.file, [changedAfterPublishing({ version }, { file: now.file })]);
  }
}

interface HashedFile {
  readonly file: string;
  /** Undefined where the file can't be opened, which is found elsewhere. */
  readonly hash: string | undefined;
}

function templateHashes({ templates }: Sources): ReadonlyMap<string, HashedFile> {
  return new Map(
    templates.map(({ type, version, file, entries, info }) => [
      `${type}/${version}`,
      { file, hash: entries && info && contentHash({ entries, info: info.value }) },
    ]),
  );
}

function partHashes({ parts }: Sources): ReadonlyMap<string, HashedFile> {
  return new Map(
    parts.map(({ part, style, version, file, entries }) => [
      `${part}/${style}/${version}`,
      { file, hash: contentHash({ entries }) },
    ]),
  );
}
