import { expect, it } from "vitest";
import { findMarks } from "../../src/text/find-marks.ts";

it.each([
  ["TM. BAN THƯỜNG VỤ", ["TM."], ["TM."]],
  ["máy ATM. Rút", ["TM."], []],
  ["máy ATM., TM. X", ["TM."], ["TM."]],
  ["03 cá nhân./.", ["./."], ["./."]],
  ["Số: 12", ["Số:", "T/M"], ["Số:"]],
  ["Tổng số: 12", ["Số:"], []],
  ["T/MX", ["T/M"], []],
  ["(T/M)", ["T/M"], ["T/M"]],
  ["Đo\u0302\u0323c la\u0323\u0302p", ["Độc lập"], ["Độc lập"]],
  ["", ["T/M"], []],
])("in «%s» of %j there are %j", (text, marks, found) => {
  expect(findMarks(text, marks)).toEqual(found);
});
