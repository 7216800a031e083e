/** Scope plan: the plan itself, printed from the data that its campaign is judged by. */

import type { Clause } from "../../model/plan.ts";
import type { Prose } from "../../text/prose.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { proseAt } from "../look-up.ts";
import type { FindPapers, OwnValues } from "../paper.ts";

type PlanText = OwnValues<"plan">["planText"];
type ClauseValues = PlanText["clauses"][number];

export const planPapers: FindPapers<"plan"> = ({ records, campaign: { plan } }) => {
  const { organisation } = records;
  return [
    {
      unit: organisation.value.id,
      issuer: { id: organisation.value.id, record: organisation },
      date: plan.value.date,
      record: plan,
      path: [],
      dependsOn: [],
      notSigning: [],
      number: () => plan.value.number,
      recipients: plan.value.recipients,
      values: (desk) => ({ planText: planText(desk) }),
    },
  ];
};

function planText(context: AssemblyContext): PlanText {
  const { plan } = context.campaign;
  return {
    opening: proseAt(context, plan, ["opening"]),
    clauses: plan.value.clauses.map((clause, index) =>
      clauseValues(clause, proseAt(context, plan, ["clauses", index, "text"])),
    ),
    closing: proseAt(context, plan, ["closing"]),
    signer: { authority: plan.value.signer.authority, name: plan.value.signer.name },
  };
}

/** A heading that ends in a colon, or none, runs on into the text: then the number begins the first paragraph. */
function clauseValues({ id, heading }: Clause, text: Prose | undefined): ClauseValues {
  const { level, number } = numberOf(id);
  const numbered = [number, heading ?? ""].filter((part) => part !== "").join("\u00A0");
  if (heading !== undefined && !heading.endsWith(":")) return { level, heading: numbered, text };
  const [first, ...rest] = text ?? [];
  if (first?.kind !== "paragraph") return { level, heading: numbered, text };
  const lead = { text: `${numbered}${heading === undefined ? "\u00A0" : " "}`, bold: true, italic: false };
  return { level, heading: undefined, text: [{ ...first, runs: [lead, ...first.runs] }, ...rest] };
}

/** `II` is `II.` of level 1, `III.2.1` is `2.1.` of level 3; a clause that goes by words (`III.2.1 Lưu ý`) prints no number. */
function numberOf(id: string): { readonly level: number; readonly number: string } {
  const [path = "", ...words] = id.split(" ");
  const [section, ...points] = path.split(".");
  const level = points.length + 1;
  if (words.length > 0) return { level: level + 1, number: "" };
  return { level, number: `${points.length === 0 ? section : points.join(".")}.` };
}
