/** A choice between a few words, each with what it means. */

import { z } from "zod";

/** One of the keys; editors list them with their meanings, which are Vietnamese. */
export function choice<const Word extends string>(meanings: Readonly<Record<Word, string>>) {
  const words = Object.keys(meanings) as Word[];
  return z.enum(words).meta({ enumDescriptions: Object.values(meanings) });
}
