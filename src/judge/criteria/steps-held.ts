/** Steps of the campaign that the unit must have held itself: without them its proposals are not considered. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Fact } from "../../model/verdict.ts";
import type { Paper } from "../filings.ts";
import { notFiled } from "../not-filed.ts";
import { readRegistration } from "../registration-step.ts";
import type { Given, Ruling } from "../ruling.ts";
import { readStep, type StepReading, stepNames } from "../step-reading.ts";

type StepsHeld = CriterionOf<"steps-held">;

/**
 * A step that the unit says it did not hold counts as not held; so does one that the paper doesn't mention, once the
 * round has closed. One that is planned, or has no date, decides nothing yet.
 */
export function stepsHeld({ steps, blockedBy, awardForms }: StepsHeld, given: Given): Ruling {
  const { filing, asOf } = given;
  const { paper, closed } = filing;
  if (paper === undefined) return notFiled(filing, closed);
  const proof = paper.kind === "submission" ? paper.record.value.proof : {};
  const readings = steps.map((step) =>
    step === "registration" ? readRegistration(given) : readStep(proof, step, { asOf, closed, awardForms }),
  );
  const outcome = outcomeOf(readings, blockedBy);
  return {
    outcome,
    reason: reasonOf(readings, outcome),
    facts: readings.map((reading) => stepFact(reading, paper)),
    notes: readings.flatMap(({ note }) => note ?? []),
  };
}

function outcomeOf(readings: readonly StepReading[], blockedBy: StepsHeld["blockedBy"]): Ruling["outcome"] {
  const are = (answer: StepReading["answer"]) =>
    readings.filter((reading) => reading.answer === answer).length;
  const blocking = blockedBy === "any" ? 1 : readings.length;
  if (are("not held") >= blocking) return "không đạt";
  return are("not held") + are("open") >= blocking ? "chưa đủ căn cứ" : "đạt";
}

function reasonOf(readings: readonly StepReading[], outcome: Ruling["outcome"]): Bilingual {
  const wanting = readings.filter(({ answer }) => answer !== "held").map(({ says }) => says);
  if (wanting.length === 0) {
    return {
      vi: `Đơn vị đã ${readings.map(({ step }) => stepNames[step].vi).join(", ")}.`,
      en: `The unit held ${readings.map(({ step }) => stepNames[step].en).join(", ")}.`,
    };
  }
  const enough =
    outcome === "đạt"
      ? { vi: "; vẫn được xét vì có việc đã làm", en: "; it held others, which is enough" }
      : { vi: "", en: "" };
  return {
    vi: `Đơn vị ${wanting.map(({ vi }) => vi).join("; ")}${enough.vi}.`,
    en: `The unit ${wanting.map(({ en }) => en).join("; ")}${enough.en}.`,
  };
}

function stepFact({ step, says, place }: StepReading, { record }: Paper): Fact {
  return { text: says, place: place ?? record.source.place(["proof", step]) };
}
