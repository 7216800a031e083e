/** What a fault hides decides nothing: each kind that reads a file says so where that file can't be read. */

import { expect, test } from "vitest";
import type { Fault, Records } from "../../../src/model/records.ts";
import { findVerdict, worldOf } from "../../support/eligibility-case.ts";
import type { EligibilityGiven } from "../../support/eligibility-cases.ts";

const rounds = "data/campaigns/dot/rounds";
const agreed = { body: "uy-ban-kiem-tra", stance: "đồng ý", text: "Không có đơn thư", date: "14/4/2025" };

function judged(rule: string, given: EligibilityGiven, change: (records: Records) => Partial<Records>) {
  const world = worldOf(rule, given);
  const verdict = findVerdict(rule, { ...world, records: { ...world.records, ...change(world.records) } });
  return verdict && `${verdict.outcome}: ${verdict.reason.vi}`;
}

const withFault = (fault: Fault) => (): Partial<Records> => ({ faults: [fault] });

test.each(["R-07", "R-24", "R-26"])("%s: a person's file", (rule) => {
  expect(judged(rule, {}, () => ({ people: new Map() }))).toBe(
    "chưa đủ căn cứ: Tệp của cá nhân này có lỗi, phải sửa xong mới xét được.",
  );
});

test("R-10: a person's file, whatever the departments say", () => {
  const given: EligibilityGiven = {
    ...{ round: "thẩm định", about: "person" },
    appraisal: { opinions: [{ ...agreed, nominee: "ca-nhan-1" }] },
  };
  expect(judged("R-10", given, () => ({ people: new Map() }))).toContain("Tệp của cá nhân này có lỗi");
});

test.each([
  ["as a whole", []],
  ["in its opinions", ["opinions", 1]],
])("R-10: the appraisal, %s", (_, path) => {
  const given: EligibilityGiven = {
    round: "thẩm định",
    appraisal: { opinions: [{ ...agreed, nominee: "don-vi" }] },
  };
  const fault = { file: `${rounds}/dot/appraisal.yaml`, path };
  expect(judged("R-10", given, withFault(fault))).toBe(
    "chưa đủ căn cứ: Tệp thẩm định có lỗi, phải sửa xong mới xét được.",
  );
});

test("R-32: the unit's registration", () => {
  const fault = { file: `${rounds}/dang-ky/don-vi.yaml`, path: [] };
  expect(judged("R-32", { registered: "không" }, withFault(fault))).toBe(
    "chưa đủ căn cứ: Tệp hồ sơ đăng ký của đơn vị có lỗi, phải sửa xong mới xét được.",
  );
});
