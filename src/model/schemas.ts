/** The schema of each kind of file. */

import type { z } from "zod";
import { configSchema } from "./config.ts";
import { decisionsSchema } from "./decisions.ts";
import { logSchema } from "./log.ts";
import { organisationSchema } from "./organisation.ts";
import { personSchema } from "./person.ts";
import { planSchema } from "./plan.ts";
import { registrationSchema } from "./registration.ts";
import { type Phase, roundSchema } from "./round.ts";
import { stylesSchema } from "./styles.ts";
import { submissionSchema } from "./submission.ts";
import { templateInfoSchema } from "./template-info.ts";
import { unitSchema } from "./unit.ts";
import { unitRatingsSchema } from "./unit-ratings.ts";

export const schemas = {
  config: configSchema,
  organisation: organisationSchema,
  unit: unitSchema,
  person: personSchema,
  "unit-ratings": unitRatingsSchema,
  plan: planSchema,
  round: roundSchema,
  registration: registrationSchema,
  submission: submissionSchema,
  log: logSchema,
  decisions: decisionsSchema,
  styles: stylesSchema,
  template: templateInfoSchema,
} as const satisfies Record<string, z.ZodType>;

export type RecordKind = keyof typeof schemas;
export type RecordOf<Kind extends RecordKind> = z.output<(typeof schemas)[Kind]>;

/** What a unit's own file in a round is, by the round's phase; in other phases units file nothing. */
export const unitFileKinds: Readonly<Partial<Record<Phase, "registration" | "submission">>> = {
  "đăng ký": "registration",
  "đề nghị": "submission",
};
