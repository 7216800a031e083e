/** Finds what a decision lacks to be printed as what it is, and what it has that its kind has no place for. */

import {
  decisionHasForeign,
  decisionLacks,
  decisionNotEarlier,
  withdrawalOfEverybody,
} from "../diagnostics/validate-decisions.ts";
import type { Decision } from "../model/decisions.ts";
import type { RecordKind } from "../model/schemas.ts";
import type { SourceFile } from "../model/source-file.ts";
import { expandPattern, type FoundValue, valueAt } from "./expand-pattern.ts";
import type { FileFinding } from "./file-finding.ts";

export function findUnsoundDecisions(kind: RecordKind, source: SourceFile): readonly FileFinding[] {
  if (kind !== "decisions") return [];
  const decisions = expandPattern(source.value, ["decisions", "*"]);
  return decisions.flatMap((decision, index) => [
    ...findFieldFaults(source, decision),
    ...findLaterDecisions(source, decision, decisions.slice(0, index)),
  ]);
}

interface Needs {
  readonly needs: readonly string[];
  readonly never: readonly string[];
}

const fieldsOfKinds: Readonly<Record<Decision["kind"], Needs>> = {
  "khen thưởng": { needs: ["awards"], never: ["amends", "corrections"] },
  "bổ sung": { needs: ["awards"], never: ["corrections"] },
  "sửa đổi": { needs: ["amends", "reason", "corrections"], never: ["awards", "registerFrom"] },
  "thu hồi": { needs: ["amends", "reason", "awards"], never: ["corrections", "registerFrom"] },
};

/** A kind that is none of these has been found by the schema. */
function findFieldFaults(source: SourceFile, { path, value }: FoundValue): FileFinding[] {
  const kind = String(valueAt(value, ["kind"]) ?? "khen thưởng");
  const { needs, never } = Object.hasOwn(fieldsOfKinds, kind)
    ? fieldsOfKinds[kind as Decision["kind"]]
    : { needs: [], never: [] };
  const at = (field: string) => [...path, field];
  const foreign = never.filter((field) => valueAt(value, [field]) !== undefined);
  const everybody = kind === "thu hồi" && typeof valueAt(value, ["awards"]) === "string";
  return [
    ...needs
      .filter((field) => valueAt(value, [field]) === undefined)
      .map((field) => ({ path: at(field), diagnostic: decisionLacks({ kind, field }, source.place(path)) })),
    ...foreign.map((field) => ({
      path: at(field),
      diagnostic: decisionHasForeign({ kind, field }, source.keyPlace(at(field))),
    })),
    ...(everybody ? [everybodyFound(source, at("awards"), valueAt(value, ["awards"]))] : []),
  ];
}

function everybodyFound(source: SourceFile, path: FoundValue["path"], written: unknown): FileFinding {
  return { path, diagnostic: withdrawalOfEverybody({ written: String(written) }, source.place(path)) };
}

/** What nothing in the file bears has been found as an unknown name. */
function findLaterDecisions(
  source: SourceFile,
  { path, value }: FoundValue,
  before: readonly FoundValue[],
): FileFinding[] {
  const ids = before.map((decision) => valueAt(decision.value, ["id"]));
  return ["amends", "replaces"].flatMap((field) => {
    const id = valueAt(value, [field]);
    const where = [...path, field];
    if (typeof id !== "string" || ids.includes(id)) return [];
    return [{ path: where, diagnostic: decisionNotEarlier({ id, field }, source.place(where)) }];
  });
}
