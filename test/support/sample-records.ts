/** The sample's records as the program reads them, for tests that judge. */

import { fileURLToPath } from "node:url";
import { load } from "../../src/load/load.ts";
import type { Campaign, Records } from "../../src/model/records.ts";
import { validate } from "../../src/validate/validate.ts";
import { fontFiles } from "./font-files.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

interface SampleRecords {
  readonly records: Records;
  readonly campaign: Campaign;
}

let sample: Promise<SampleRecords> | undefined;

/** Of the sample itself, which is read once for all tests of a process. */
export function readSample(): Promise<SampleRecords> {
  sample ??= readRecords();
  return sample;
}

async function readRecords(): Promise<SampleRecords> {
  const { value: records } = validate((await load(repository, fontFiles)).value);
  const campaign = records?.campaigns.values().next().value;
  if (records === undefined || campaign === undefined) throw new Error("the sample can't be read");
  return { records, campaign };
}
