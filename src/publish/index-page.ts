/** index.html: a round's units, how they stand, and links to their documents; plain, one file, no script. */

import { parseTextTemplate } from "../expression/parse-text-template.ts";
import { renderText } from "../expression/render-text.ts";
import { shortDate } from "../text/print-date.ts";
import { indexTemplate } from "./index-template.ts";
import type { Manifest } from "./manifest.ts";
import type { Publication } from "./publication.ts";
import { unitStates } from "./unit-states.ts";

export function indexPage(publication: Publication, manifest: Manifest): string {
  const { template, faults } = parseTextTemplate(indexTemplate);
  if (template === undefined) throw new Error(`the index page can't be read: ${JSON.stringify(faults)}`);
  const values = pageValues(publication, manifest);
  const { text, problems } = renderText(template, { values, escapeFor: "html" });
  if (problems.length > 0) throw new Error(`the index page lacks a value: ${JSON.stringify(problems)}`);
  return text;
}

function pageValues(publication: Publication, manifest: Manifest) {
  const { campaign, round } = publication;
  const { phase, asOf } = round.round.value;
  const units = unitStates(publication, manifest);
  const documents = units.flatMap((unit) => unit.documents);
  return {
    campaign: campaign.plan.value.names.short,
    round: round.id,
    phase,
    asOf: shortDate(asOf),
    units: units.map((unit) => ({
      ...unit,
      counts: {
        documents: unit.documents.length,
        refused: unit.refused.length,
        attention: unit.attention.length,
      },
    })),
    counts: {
      documents: documents.length,
      pages: documents.reduce((sum, { pages }) => sum + pages, 0),
      refused: manifest.refused.length,
      attention: units.reduce((sum, { attention }) => sum + attention.length, 0),
    },
  };
}
