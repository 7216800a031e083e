import { expect, it } from "vitest";
import { findLostSigned } from "../../src/assemble/find-lost-signed.ts";
import { inHand } from "../support/assembly.ts";
import { aRound } from "../support/records.ts";

const file = "data/campaigns/dot/rounds/de-nghi/issued/a/bien-ban-2.docx";
const signed = { file, bytes: new Uint8Array(), entries: new Map() };
const round = { phase: "đề nghị" as const, asOf: "15/4/2025" };
const context = inHand({ rounds: [aRound("de-nghi", { round, issued: { "a/bien-ban-2": signed } })] });

const lostBeside = (...ids: string[]) =>
  findLostSigned(
    context,
    ids.map((id) => ({ id })),
  ).map(({ id }) => id);

it("what was signed is lost where no document of its id is made or refused", () => {
  expect(lostBeside("a/bien-ban-2")).toEqual([]);
  expect(lostBeside("a/bien-ban-1", "b/bien-ban-2")).toEqual(["a/bien-ban-2"]);
  expect(findLostSigned(context, [])).toEqual([{ id: "a/bien-ban-2", unit: "a", file }]);
});

it("what was signed isn't lost where all papers of its type are refused", () => {
  expect(lostBeside("a/bien-ban")).toEqual([]);
});
