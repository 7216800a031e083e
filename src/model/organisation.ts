/** The issuing Party body (the Bloc): one file, `organisation.yaml`; its id stands wherever it is parent, issuer or rater. */

import { z } from "zod";
import { id } from "./fields.ts";
import { bodyFields } from "./unit.ts";

export const organisationSchema = z.strictObject({
  id,
  ...bodyFields,
  /** The Bloc's own bodies by what they do, each a unit with a file. */
  departments: z.record(z.string(), id).default({}),
});

export type Organisation = z.output<typeof organisationSchema>;
