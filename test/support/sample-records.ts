/** The sample's records as the program reads them, for tests that judge. */

import { fileURLToPath } from "node:url";
import { load } from "../../src/load/load.ts";
import type { Campaign, Records } from "../../src/model/records.ts";
import { validate } from "../../src/validate/validate.ts";
import { fontFiles } from "./font-files.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Of the sample itself, or of another folder with its data and templates. */
export async function readSample(root = repository): Promise<{ records: Records; campaign: Campaign }> {
  const { value: records } = validate((await load(root, fontFiles)).value);
  const campaign = records?.campaigns.values().next().value;
  if (records === undefined || campaign === undefined) throw new Error("the sample can't be read");
  return { records, campaign };
}
