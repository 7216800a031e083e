/** Checks every version of every template: its settings, and its tags against the values that they will get. */

import { hasErrors } from "../diagnostics/outcome.ts";
import { templateFolder } from "../model/data-files.ts";
import type { Template } from "../model/records.ts";
import type { RecordOf } from "../model/schemas.ts";
import type { Sources, TemplateSource } from "../model/sources.ts";
import { checkPart, partsOfStyles } from "./check-part.ts";
import { checkTemplate, type TemplateChecking } from "./check-template.ts";
import type { RecordChecks } from "./record-checks.ts";

/** Without those that are faulty in either half; where the styles are, only the settings can be checked. */
export function checkTemplates(
  { templates, parts }: Sources,
  styles: RecordOf<"styles"> | undefined,
  checks: RecordChecks,
): Template[] {
  const checkedParts = parts.map((part) => checkPart(part, styles, checks));
  const partSets = styles === undefined ? [] : partsOfStyles(styles, checkedParts);
  return templates.flatMap((source) => {
    const template = readTemplate(source, checks);
    const checking = { styles: partSets, wordings: styles, canDraw: checks.canDraw };
    return template !== undefined && isSound(template, checking, checks) ? [template] : [];
  });
}

function readTemplate(source: TemplateSource, checks: RecordChecks): Template | undefined {
  const { type, version, file, entries } = source;
  const info = checks.check("template", { id: `${type}/${version}`, source: source.info });
  if (info === undefined) return undefined;
  if (entries !== undefined) return { type, version, info, file, entries };
  refuseUnderOwnName({ type, file, info }, checks);
  return undefined;
}

function isSound(template: Template, checking: TemplateChecking, checks: RecordChecks): boolean {
  const diagnostics = checkTemplate(template, checking);
  if (diagnostics.length > 0) checks.report(diagnostics);
  if (!hasErrors(diagnostics)) return true;
  checks.refuse(template.file, []);
  refuseUnderOwnName(template, checks);
  return false;
}

/** A shared Word file lies in no type's folder: that the type can't be made is told at its template.yaml. */
function refuseUnderOwnName(
  { type, file, info }: Pick<Template, "type" | "file" | "info">,
  checks: RecordChecks,
): void {
  if (!file.startsWith(templateFolder(type))) checks.refuse(info.source.path, []);
}
