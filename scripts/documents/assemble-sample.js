/** The documents that the sample's rounds call for, with their values, and the records that they come from. Build first: it reads dist/. */

import { createRequire } from "node:module";
import { assemble } from "../../dist/assemble/assemble.js";
import { judge } from "../../dist/judge/judge.js";
import { load } from "../../dist/load/load.js";
import { validate } from "../../dist/validate/validate.js";

/** @returns `{ records, jobs }`, the jobs of all rounds of all campaigns in their order */
export async function assembleSample() {
  const { value: sources } = await load(".", fontFiles());
  const { value: records } = validate(sources);
  if (records === undefined) throw new Error("the sample can't be read: see npm run check");
  const jobs = [...records.campaigns.values()].flatMap((campaign) =>
    campaign.rounds.flatMap((round) => {
      const judgement = judge(records, campaign, round).value;
      return assemble({ records, campaign, round, judgement }).value.jobs;
    }),
  );
  return { records, jobs };
}

/** Loading wants all four faces; nothing is drawn here. */
function fontFiles() {
  const { resolve } = createRequire(import.meta.url);
  const regular = resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf");
  return { regular, bold: regular, italic: regular, boldItalic: regular };
}
