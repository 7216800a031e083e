/** Loads and validates a project given as files. */

import { load } from "../../src/load/load.ts";
import { validate } from "../../src/validate/validate.ts";
import { fontFiles } from "./font-files.ts";
import { smallCampaign } from "./small-campaign.ts";
import { type FolderFiles, temporaryFolder } from "./temporary-folder.ts";

/** The small campaign with some of its files replaced. */
export async function validated(changed: FolderFiles = {}) {
  const loaded = await load(temporaryFolder({ ...smallCampaign, ...changed }), fontFiles);
  const { value: records, diagnostics } = validate(loaded.value);
  const all = [...loaded.diagnostics, ...diagnostics];
  return {
    records,
    diagnostics: all,
    /** `file:line:column code` */
    found: all.map(
      ({ code, place: { file, line, column } }) =>
        `${[file, line, column].filter(Boolean).join(":")} ${code}`,
    ),
  };
}
