/** Whether a rule of the plan is about somebody, as they stand in a paper of its phase. */

import { findBody, kindOn } from "../model/body.ts";
import type { Rule } from "../model/plan.ts";
import type { Subject } from "../model/verdict.ts";
import { concerns } from "./rule-scope.ts";
import type { Given } from "./ruling.ts";

/** A collective is of its own kind; a person is judged by the kind of the unit that names them. */
export function isAbout(rule: Rule, { subject, filing, records }: Given): boolean {
  if (rule.phase !== filing.phase || !judges(rule, subject)) return false;
  const body = subject.kind === "collective" ? findBody(records, subject.id) : undefined;
  return concerns(rule, body ? kindOn(body, filing.day) : filing.unitKind);
}

function judges(rule: Rule, { kind }: Subject): boolean {
  return rule.subject === "nominee" ? kind === "collective" || kind === "person" : rule.subject === kind;
}
