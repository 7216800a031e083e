import { expect, it } from "vitest";
import type { Prospect, Verdict } from "../../src/model/verdict.ts";
import { verdictsFile } from "../../src/publish/verdicts-file.ts";
import { inHand } from "../support/assembly.ts";

const verdict: Verdict = {
  ...{ rule: "R-25", clause: "III.3", title: { vi: "a", en: "a" }, force: "binding", stops: "person" },
  subject: { kind: "person", id: "an", unit: "a" },
  ...{ outcome: "không đạt", reason: { vi: "b", en: "b" }, facts: [], notes: [] },
};

const { rule, clause, title, force, subject, facts } = verdict;
const prospect: Prospect = {
  ...{ rule, clause, title, force, subject, facts },
  ...{ outlook: "còn khả năng nếu", reason: { vi: "c", en: "c" } },
};

it("says which round and day it is about, all verdicts, who may stand in what the Bloc issues, and early warnings", () => {
  const standing = { subject, round: "de-nghi", stoppedBy: [verdict], eligible: false };
  const judgement = {
    verdicts: [verdict],
    standings: [standing],
    receipts: [],
    dossiers: [],
    prospects: [prospect],
  };
  expect(verdictsFile(inHand({ judgement }))).toEqual({
    ...{ campaign: "dot", round: "de-nghi", phase: "đề nghị", asOf: "2025-04-15" },
    verdicts: [verdict],
    standings: [{ subject, round: "de-nghi", stoppedBy: ["R-25"], eligible: false }],
    prospects: [prospect],
  });
});
