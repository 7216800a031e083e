/** The document of the sample that stands for its type: the one whose whole text is kept as test/documents/<type>/expected.txt. */

import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { phases } from "../../dist/model/round.js";

/** @returns the id of the document, `<unit>/<type>[-<subject>]` */
export function exampleId(type) {
  const outline = `test/documents/${type}/outline.yaml`;
  if (!existsSync(outline))
    throw new Error(`${outline} is missing: it says what every ${type} holds, and which one is its example`);
  return parse(readFileSync(outline, "utf8")).golden;
}

/**
 * In the order of the campaign's rounds, each type once.
 * @returns `{ type, job, phase, place }`: the example, the phase of the plan that calls for its type, its place there from 1
 */
export function findExamples({ records, jobs }) {
  const called = [...records.campaigns.values()].flatMap(({ plan }) => calledFor(plan.value));
  const first = called.filter(({ type }, index) => called.findIndex((each) => each.type === type) === index);
  return first.map((each) => {
    const id = exampleId(each.type);
    const job = jobs.find((made) => made.id === id);
    if (job === undefined) throw new Error(`the sample makes no ${id}: name another in its outline.yaml`);
    return { ...each, job };
  });
}

function calledFor({ documents }) {
  return phases.flatMap((phase) =>
    (documents[phase] ?? []).map((type, index) => ({ type, phase, place: index + 1 })),
  );
}
