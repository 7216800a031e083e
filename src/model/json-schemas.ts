/** The JSON Schemas by which editors complete and explain data files, from the schemas that check them. */

import { z } from "zod";
import { schemas } from "./schemas.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** File name (`unit.schema.json`) → JSON Schema, draft 7, of what is written and not of what becomes of it. */
export function jsonSchemas(): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(schemas).map(([kind, schema]) => [
      `${kind}.schema.json`,
      z.toJSONSchema(schema, {
        io: "input",
        target: "draft-7",
        override: ({ jsonSchema }) => leaveOutNoise(jsonSchema),
      }),
    ]),
  );
}

/**
 * Marks of our own, bounds that nobody meets, and empty lists, which an editor would type for whoever asks for the field.
 * A map's key is a text in JSON, but in YAML a year reads as a number.
 */
function leaveOutNoise(schema: JsonSchema): void {
  delete schema.wording;
  delete schema.evidence;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (typeof schema.default === "object") delete schema.default;
  if (typeof schema.propertyNames === "object") schema.propertyNames = withoutType(schema.propertyNames);
}

function withoutType({ type: _, ...rest }: JsonSchema): JsonSchema {
  return rest;
}
