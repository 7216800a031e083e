/** The word by which a rule names the kind of its criterion. */

import { z } from "zod";
import { titled } from "../titled.ts";

export function kindOf<Kind extends string>(kind: Kind, description: string) {
  return titled(z.literal(kind), "Loại tiêu chí", description);
}
