// Builds one round of a project for each message, as the compiled program does; a throw is told, not thrown.
import { parentPort } from "node:worker_threads";
import { assemble } from "../../dist/assemble/assemble.js";
import { printPretty } from "../../dist/diagnostics/print-pretty.js";
import { sourceTexts } from "../../dist/model/source-texts.js";
import { buildRound, judgeRound, readInputs } from "../../dist/pipeline.js";
import { fontFiles } from "./font-paths.js";

parentPort.on("message", async (request) => {
  try {
    parentPort.postMessage(await build(request));
  } catch (error) {
    parentPort.postMessage({ thrown: String(error?.stack ?? error) });
  }
});

async function build({ root, campaign: campaignId, round: roundId, units }) {
  const environment = { root, fontFiles, elapsed: () => 0, say() {}, complain() {} };
  const { value: inputs, diagnostics: findings } = await readInputs(environment);
  const campaign = inputs.records?.campaigns.get(campaignId);
  const round = campaign?.rounds.find(({ id }) => id === roundId);
  if (round === undefined) return resultOf(inputs, findings, { called: [], manifest: undefined });
  const request = {
    ...inputs,
    campaign,
    round,
    findings,
    ...(units === undefined ? {} : { units: new Set(units) }),
  };
  const { value: judgement } = judgeRound(request);
  const { jobs, refused } = assemble({ ...request, judgement }).value;
  const { value, diagnostics } = await buildRound(environment, request);
  const called = [...jobs, ...refused].map(({ id }) => id);
  return resultOf(inputs, [...findings, ...diagnostics], { called, manifest: value.published?.manifest });
}

/** What was found, as a person reads it, and what was called for and made. */
function resultOf({ sources }, diagnostics, made) {
  const texts = sourceTexts(sources);
  const printed = ["vi", "en"].map((language) =>
    printPretty(diagnostics, { language, textOf: (file) => texts.get(file) }),
  );
  const findings = diagnostics.map(({ code, severity, message, advice }) => ({
    code,
    severity,
    message,
    advice,
  }));
  return { ...made, findings, printed };
}
