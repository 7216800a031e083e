/** Checks every version of every template: its settings and its Word file. */

import type { Template } from "../model/records.ts";
import type { Sources, TemplateSource } from "../model/sources.ts";
import type { RecordChecks } from "./record-checks.ts";

/** Without those that are faulty in either half. */
export function checkTemplates({ templates }: Sources, checks: RecordChecks): Template[] {
  return templates.flatMap((source) => {
    const template = readTemplate(source, checks);
    return template === undefined ? [] : [template];
  });
}

function readTemplate(source: TemplateSource, checks: RecordChecks): Template | undefined {
  const { type, version, file, entries } = source;
  const info = checks.check("template", { id: `${type}/${version}`, source: source.info });
  if (info === undefined || entries === undefined) return undefined;
  return { type, version, info, file, entries };
}
