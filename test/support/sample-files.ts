/** The sample's data as they are typed: plain YAML, read without the program. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readYaml } from "./sample-data.ts";

const root = new URL("../../", import.meta.url).pathname;
const campaign = "data/campaigns/2024-dai-hoi-dang";

export interface WrittenRegistration {
  readonly people?: readonly (string | { readonly person: string; readonly targets?: readonly unknown[] })[];
  readonly measures?: Written;
}

export interface WrittenSubmission {
  readonly meetings?: readonly { readonly discussion: Written; readonly voting?: string }[];
  readonly proof?: {
    readonly ownAward?: { readonly awarded?: unknown };
    readonly report?: { readonly document?: string };
  };
  readonly overview?: Written;
  readonly nominees: readonly WrittenNominee[];
}

export interface WrittenNominee {
  readonly collective?: string;
  readonly person?: string;
  readonly withdrawn?: unknown;
  readonly report?: { readonly results: Written };
}

export interface WrittenUnit {
  readonly kind: string | readonly { readonly value: string }[];
  readonly names: readonly { readonly name: string }[];
}

export interface WrittenPerson {
  readonly name: string;
  readonly ethnicity: string;
}

export interface WrittenAppraisal {
  readonly dossiers: Readonly<Record<string, unknown>>;
  readonly proposals: readonly { readonly nominee: string; readonly outcome: string }[];
}

/** A text, or the file that it stands in. */
export type Written = string | { readonly file: string };

export const sampleUnits = recordsIn<WrittenUnit>("data/units");
export const samplePeople = recordsIn<WrittenPerson>("data/people");
export const sampleRegistrations = recordsIn<WrittenRegistration>(`${campaign}/rounds/dang-ky`);
export const sampleSubmissions = recordsIn<WrittenSubmission>(`${campaign}/rounds/de-nghi`);

export const sampleAppraisal = readYaml(`${campaign}/rounds/tham-dinh/appraisal.yaml`) as WrittenAppraisal;

/** The text of a prose field of a submission or registration. */
export function textOf(written: Written): string {
  if (typeof written === "string") return written;
  return readFileSync(join(root, campaign, "rounds/de-nghi", written.file), "utf8");
}

/** By id, sorted; the files of a round that are no unit's are left out. */
function recordsIn<Kind>(folder: string): ReadonlyMap<string, Kind> {
  const ids = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map(({ name }) => name.replace(/\.yaml$/, ""))
    .filter((id) => !["round", "log", "decisions"].includes(id))
    .sort();
  return new Map(ids.map((id) => [id, readYaml(`${folder}/${id}.yaml`) as Kind]));
}
