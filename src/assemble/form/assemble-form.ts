/** An empty form of a document type: its template in force, with dots where a paper would have a unit's own words. */

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Outcome, outcome } from "../../diagnostics/outcome.ts";
import { formDots } from "../../expression/form-dots.ts";
import { type Body, findBody } from "../../model/body.ts";
import type { DocumentJob } from "../../model/document-job.ts";
import type { Template } from "../../model/records.ts";
import type { CommonValues } from "../../model/values/common-values.ts";
import type { AssemblyContext, RoundInHand } from "../assembly-context.ts";
import { chooseStyle } from "../choose-style.ts";
import { chooseTemplate } from "../choose-template.ts";
import { framedValues } from "../common-values.ts";
import { ownEntry } from "../own-entry.ts";
import type { Paper } from "../paper.ts";
import { isIssuersOwn } from "../units-concerned.ts";
import { formBody } from "./form-body.ts";
import { formValues } from "./form-values.ts";

export interface FormAsked {
  readonly type: string;
  /** Whose letterhead and signature it carries; absent, dots, or the issuing body's on its own papers. */
  readonly unit: string | undefined;
}

/** Undefined, with the findings, where no template or style is in force on the round's `asOf`. */
export function assembleForm(inHand: RoundInHand, asked: FormAsked): Outcome<DocumentJob | undefined> {
  const diagnostics: Diagnostic[] = [];
  const context: AssemblyContext = {
    ...inHand,
    report: (diagnostic) => void diagnostics.push(diagnostic),
    use: () => undefined,
  };
  const onDate = inHand.round.round.value.asOf;
  const issuer = issuerOf(inHand, asked);
  const template = chooseTemplate(context, asked.type, onDate);
  const style = chooseStyle(context, issuer, onDate);
  if (template === undefined || style === undefined) return outcome(undefined, diagnostics);
  const paper = formPaper(template, issuer);
  const own = formValues(template.info.value.scope, template.info.value.emptyForm);
  const framing = { paper, template, style: style.style, onDate, own, key: asked.type, issued: undefined };
  const values = framedValues(context, framing);
  const job: DocumentJob = {
    ...{ id: asked.type, unit: issuer.id, unitName: values.issuer.fullName, title: values.document.title },
    ...{ fileName: asked.type, template, style: style.id, values: undated(values), date: onDate },
    ...{ record: template.info.source.place(), inputs: [], hasSeal: false, isForm: true },
  };
  return outcome(job, diagnostics);
}

/** A template that prints the document's own date gets dots. */
function undated(values: CommonValues): DocumentJob["values"] {
  return { ...values, document: { ...values.document, date: formDots.date } };
}

function issuerOf(inHand: RoundInHand, { type, unit }: FormAsked): Body {
  const { records, campaign } = inHand;
  const own = isIssuersOwn(inHand, type)
    ? (ownEntry(campaign.plan.value.issuers, type) ?? records.organisation.value.id)
    : unit;
  return (own === undefined ? undefined : findBody(records, own)) ?? formBody(records.organisation);
}

function formPaper({ info }: Template, issuer: Body): Paper {
  return {
    ...{ unit: issuer.id, issuer, date: undefined, record: info, path: [], dependsOn: [], notSigning: [] },
    number: () => undefined,
    values: () => undefined,
  };
}
