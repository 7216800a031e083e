/** How each unit stands in a round: what was received, what was made, what needs attention. */

import { namesOn } from "../model/body.ts";
import { firstReceipt } from "../model/log.ts";
import type { Campaign, Records, RoundRecords } from "../model/records.ts";
import type { Judgement, Verdict } from "../model/verdict.ts";
import { shortDate } from "../text/print-date.ts";
import type { Manifest } from "./manifest.ts";

export interface UnitState {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly received: string;
  readonly documents: readonly {
    readonly name: string;
    readonly docx: string | undefined;
    readonly pdf: string;
  }[];
  readonly refused: readonly { readonly id: string; readonly because: string }[];
  readonly attention: readonly { readonly rule: string; readonly outcome: string; readonly reason: string }[];
}

interface Given {
  readonly records: Records;
  readonly campaign: Campaign;
  readonly round: RoundRecords;
  readonly judgement: Judgement;
}

/** The issuing Party body first, then units in the order of their ids; only those that the round concerns. */
export function unitStates(given: Given, manifest: Manifest): UnitState[] {
  const { organisation, units } = given.records;
  return [organisation.value.id, ...units.keys()]
    .map((id) => unitState(given, manifest, id))
    .filter(
      ({ documents, refused, attention, received }) =>
        documents.length + refused.length + attention.length > 0 || received !== "",
    );
}

function unitState({ records, round, judgement }: Given, manifest: Manifest, id: string): UnitState {
  const { asOf } = round.round.value;
  const record = records.units.get(id) ?? records.organisation;
  const kind = records.units.get(id)?.value.kind;
  const receipt = firstReceipt(
    round.log !== undefined && Object.hasOwn(round.log.value, id) ? round.log.value[id] : undefined,
  );
  return {
    id,
    name: namesOn({ id, record }, asOf)?.name ?? id,
    kind: typeof kind === "string" ? kind : "",
    received: receipt === undefined ? "" : shortDate(receipt.date),
    documents: documentsOf(manifest, id),
    refused: manifest.refused
      .filter(({ unit }) => unit === id)
      .map(({ id: document, because }) => ({ id: document, because: because.join(", ") })),
    attention: judgement.verdicts
      .filter((verdict) => verdict.subject.unit === id && needsAttention(verdict))
      .map(attentionRow),
  };
}

/** A verdict that somebody must look at. */
export function needsAttention({ outcome }: Verdict): boolean {
  return outcome === "không đạt" || outcome === "chưa đủ căn cứ";
}

function attentionRow({ rule, clause, outcome, reason }: Verdict): UnitState["attention"][number] {
  return { rule: `${rule} (${clause})`, outcome, reason: reason.vi };
}

function documentsOf({ files }: Manifest, unit: string): UnitState["documents"] {
  return files
    .filter(({ path }) => path.startsWith(`${unit}/`) && path.endsWith(".pdf"))
    .map(({ path }) => {
      const docx = path.replace(/\.pdf$/, ".docx");
      return {
        name: path.slice(unit.length + 1).replace(/\.pdf$/, ""),
        pdf: path,
        docx: files.some((file) => file.path === docx) ? docx : undefined,
      };
    });
}
