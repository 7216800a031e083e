/** The text of every file that was read, by its path. */

import type { SourceFile } from "./source-file.ts";
import type { Sources } from "./sources.ts";

export function sourceTexts(sources: Sources): ReadonlyMap<string, string> {
  const files = sourceFiles(sources).map(({ path, text }) => [path, text] as const);
  return new Map([...files, ...sources.proseFiles]);
}

function sourceFiles(sources: Sources): SourceFile[] {
  const { config, organisation, styles, published, units, people, ratings, campaigns, templates } = sources;
  const inCampaigns = [...campaigns.values()].flatMap(({ plan, rounds }) => [
    plan,
    ...[...rounds.values()].flatMap((round) => [
      round.round,
      round.log,
      round.appraisal,
      round.summingUp,
      round.decisions,
      ...round.units.values(),
    ]),
  ]);
  return [
    config,
    organisation,
    styles,
    published,
    ...units.values(),
    ...people.values(),
    ...ratings.values(),
    ...inCampaigns,
    ...templates.map(({ info }) => info),
  ].filter((file) => file !== undefined);
}
