/** How papers of the office name somebody who was judged: the unit's collective, another one by its name, a person as a comrade. */

import type { Subject } from "../../model/verdict.ts";
import { keepTogether } from "../../text/keep-together.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { bodyNames } from "../body-names.ts";
import { lookUpBody, lookUpPerson } from "../look-up.ts";

/** `đồng chí Nguyễn Văn An`, `tập thể Chi bộ A`; a person or unit that can't be read goes by their id, and the paper is refused. */
export function subjectName(context: AssemblyContext, { kind, id }: Subject, date: string): string {
  if (kind === "person") return keepTogether(`đồng chí ${lookUpPerson(context, id)?.value.name ?? id}`);
  const body = lookUpBody(context, id);
  return `tập thể ${body === undefined ? id : bodyNames(context, body, date).fullName}`;
}
