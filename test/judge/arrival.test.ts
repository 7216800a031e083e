import { expect, test } from "vitest";
import { arrivalOf } from "../../src/judge/arrival.ts";
import { filingsOf } from "../../src/judge/filings.ts";
import type { Fault } from "../../src/model/records.ts";
import { aRound, aUnit, someRecords } from "../support/records.ts";

const folder = "data/campaigns/dot/rounds/de-nghi";

function arrival({ faults = [], receipts = ["08/4/2025"] }: { faults?: Fault[]; receipts?: string[] } = {}) {
  const events = receipts.map((date) => ({ date, state: "đã nhận" as const, by: "Trần Minh Đức" }));
  const round = aRound("de-nghi", {
    round: { phase: "đề nghị", asOf: "15/4/2025" },
    submissions: { "don-vi": { date: "4/2025" } },
    log: { "don-vi": { events } },
  });
  const given = { ...someRecords({ units: [aUnit("don-vi")], rounds: [round], faults }), asOf: "2025-04-15" };
  const [filing] = filingsOf("đề nghị", given);
  if (filing === undefined) throw new Error("nothing filed");
  return arrivalOf({
    ...given,
    filing,
    filings: [filing],
    subject: { kind: "unit", id: "don-vi", unit: "don-vi" },
  });
}

test("is the first receipt", () => {
  expect(arrival({ receipts: ["14/4/2025", "08/4/2025"] })).toMatchObject({ date: "2025-04-08", notes: [] });
});

test("is the paper's own date where the log has no receipt", () => {
  expect(arrival({ receipts: [] })).toMatchObject({
    date: "2025-04",
    notes: [{ vi: expect.stringContaining("chưa ghi ngày nhận") }],
  });
});

test("has not come yet where the log's receipt is after the day of judging", () => {
  expect(arrival({ receipts: ["16/4/2025"] })).toBeUndefined();
  expect(arrival({ receipts: ["15/4/2025"] })?.date).toBe("2025-04-15");
});

test.each([
  ["the log", []],
  ["the unit's entry", ["don-vi"]],
])("is not known where %s has a fault", (_, path) => {
  const found = arrival({ faults: [{ file: `${folder}/log.yaml`, path }] });
  expect(found).toMatchObject({ date: undefined, place: { file: `${folder}/log.yaml` } });
});

test("is known where only another unit's entry has a fault", () => {
  const faults = [{ file: `${folder}/log.yaml`, path: ["don-vi-khac"] }];
  expect(arrival({ faults })?.date).toBe("2025-04-08");
});
