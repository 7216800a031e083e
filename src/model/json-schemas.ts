/** The JSON Schemas by which editors complete and explain data files, from the schemas that check them. */

import { z } from "zod";
import { schemas } from "./schemas.ts";

/** File name (`unit.schema.json`) → JSON Schema, draft 7, of what is written and not of what becomes of it. */
export function jsonSchemas(): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(schemas).map(([kind, schema]) => [
      `${kind}.schema.json`,
      z.toJSONSchema(schema, { io: "input", target: "draft-7" }),
    ]),
  );
}
