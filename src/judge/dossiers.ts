/** The papers of each unit's dossier as they were found, for those who tell units what is wanting. */

import type { Dossier, PaperFound, Subject } from "../model/verdict.ts";
import { dossierCheckOf } from "./dossier-check.ts";
import type { CampaignAsOf, Filing } from "./filings.ts";
import { nominatedIn } from "./nominated.ts";
import { requiredPapers } from "./required-papers.ts";
import type { Given } from "./ruling.ts";

type GivenAll = CampaignAsOf & { readonly filings: readonly Filing[] };

/** One for each submission, in the order of the filings. */
export function dossiersOf(given: GivenAll): Dossier[] {
  return given.filings
    .filter(({ paper }) => paper?.kind === "submission")
    .map((filing) => dossierOf(filing, given));
}

function dossierOf(filing: Filing, given: GivenAll): Dossier {
  const { unit, round } = filing;
  const own: Subject = { kind: "unit", id: unit, unit };
  const check = dossierCheckOf({ ...given, filing, subject: own });
  return {
    ...{ unit, round: round.id },
    papers: papersOf(filing, given),
    ...(check && { checked: { date: check.found.date, by: check.found.by } }),
  };
}

/** In the plan's order, each nominee's in the order of the submission; a paper for all of them is looked at once. */
function papersOf(filing: Filing, given: GivenAll): PaperFound[] {
  const ofNominees = nominatedIn(filing).flatMap(({ subject }) => papersFor({ ...given, filing, subject }));
  return given.campaign.plan.value.papers.flatMap(({ id, of }) => {
    const found = ofNominees.filter(({ paper }) => paper.id === id);
    if (of !== "unit") return found;
    const subject: Subject = { kind: "unit", id: filing.unit, unit: filing.unit };
    return found.slice(0, 1).map((each) => ({ ...each, subject }));
  });
}

function papersFor(given: Given): PaperFound[] {
  return requiredPapers(given).map(({ paper, found }) => ({ subject: given.subject, paper, ...found }));
}
