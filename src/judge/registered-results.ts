/** A nominee's registered targets beside what the submission says became of them (kế hoạch, mục IV.2: "đối chiếu"). */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { isPerson } from "../model/submission.ts";
import type { Fact } from "../model/verdict.ts";
import { findNominee, type NomineeEntry } from "./find-nominee.ts";
import type { FoundRegistration } from "./registrations.ts";
import type { Given } from "./ruling.ts";
import { targetFact } from "./target-fact.ts";

export interface RegisteredResults {
  /** One for each target that has a result. */
  readonly facts: readonly Fact[];
  readonly notes: readonly Bilingual[];
}

export function registeredResults({ targets }: FoundRegistration, given: Given): RegisteredResults {
  const entry = findNominee(given);
  if (entry === undefined) return { facts: [], notes: [] };
  const { results, path } = resultsOf(entry);
  const isReported = (id: string) => Object.hasOwn(results, id);
  return {
    facts: targets.flatMap((target) => {
      const result = isReported(target.id) ? results[target.id] : undefined;
      const place = entry.record.source.place([...path, target.id]);
      return result === undefined ? [] : [targetFact({ ...target, result }, place)];
    }),
    notes: [
      ...noteOn(
        targets.filter(({ id }) => !isReported(id)).map(({ text }) => text),
        { vi: "Chỉ tiêu đã đăng ký chưa có kết quả", en: "Registered targets without a result" },
      ),
      ...noteOn(
        Object.keys(results).filter((id) => targets.every((target) => target.id !== id)),
        { vi: "Kết quả không có chỉ tiêu đăng ký", en: "Results of what was not registered" },
      ),
    ],
  };
}

/** A collective's results are the unit's; a person's stand in the person's own entry. */
function resultsOf({ nominee, record, path }: NomineeEntry) {
  return isPerson(nominee)
    ? { results: nominee.results, path: [...path, "results"] }
    : { results: record.value.results, path: ["results"] };
}

function noteOn(named: readonly string[], words: Bilingual): Bilingual[] {
  const list = named.join("; ");
  return list === "" ? [] : [{ vi: `${words.vi}: ${list}.`, en: `${words.en}: ${list}.` }];
}
