/** The second stage: typed records out of files, every reference looked up, every tag compared with the values it will get. */

import { orderDiagnostics } from "../diagnostics/order-diagnostics.ts";
import { type Outcome, outcome } from "../diagnostics/outcome.ts";
import type { Fault, Records } from "../model/records.ts";
import type { Located } from "../model/source-file.ts";
import type { Sources } from "../model/sources.ts";
import { checkAppraisals } from "./check-appraisals.ts";
import { checkBodies } from "./check-bodies.ts";
import { checkCampaigns } from "./check-campaigns.ts";
import { checkNumbers } from "./check-numbers.ts";
import { checkPublished } from "./check-published.ts";
import { checkTemplates } from "./check-templates.ts";
import { findTwoSpellings } from "./find-two-spellings.ts";
import { startChecks } from "./record-checks.ts";

/** Undefined where the settings, the organisation or the styles are faulty: nothing can be said without them. */
export function validate(sources: Sources): Outcome<Records | undefined> {
  const checks = startChecks(sources);
  const config = checks.check("config", { id: "config", source: sources.config });
  const organisation = checks.check("organisation", { id: "organisation", source: sources.organisation });
  const styles = checks.check("styles", { id: "styles", source: sources.styles });
  const units = checks.checkAll("unit", sources.units);
  const people = checks.checkAll("person", sources.people);
  const ratings = [...checks.checkAll("unit-ratings", sources.ratings).values()];
  const campaigns = checkCampaigns(sources, checks);
  checkPublished(sources, checks);
  const templates = checkTemplates(sources, styles?.value, checks);
  checkBodies(sources, units, checks);
  checkNumbers(sources, checks);
  checkAppraisals(sources, checks);
  checks.report(findTwoSpellings(checks.checked));
  const diagnostics = orderDiagnostics(checks.diagnostics);
  if (config === undefined || organisation === undefined || styles === undefined) {
    return outcome(undefined, diagnostics);
  }
  return outcome(
    {
      config,
      organisation: { ...organisation, id: organisation.value.id },
      units: withoutFaulty(units, checks.faults),
      people: withoutFaulty(people, checks.faults),
      ratings: ratings.toSorted((one, other) => one.value.year - other.value.year),
      styles,
      templates,
      parts: sources.parts,
      campaigns,
      faults: checks.faults,
      prose: ({ source }, path) => checks.proseAt(source.path, path),
    },
    diagnostics,
  );
}

/** Some faults of a record show only beside others. */
function withoutFaulty<Value>(
  records: ReadonlyMap<string, Located<Value>>,
  faults: readonly Fault[],
): Map<string, Located<Value>> {
  const faulty = new Set(faults.filter(({ path }) => path.length === 0).map(({ file }) => file));
  return new Map([...records].filter(([, { source }]) => !faulty.has(source.path)));
}
