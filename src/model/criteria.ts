/** The kinds of rules that a plan may combine, each with its parameters; judge/criteria/ has a file of the same name for each. */

import { z } from "zod";
import { choice } from "./choice.ts";
import { date, id, text, year } from "./fields.ts";
import { rating } from "./rating.ts";
import { titled } from "./titled.ts";
import { unitKind } from "./unit.ts";

const kindOf = <Kind extends string>(kind: Kind, description: string) =>
  titled(z.literal(kind), "Loại tiêu chí", description);

/** The nominated collective is of a kind that may be proposed at this level. */
const unitKindAllowed = z.strictObject({
  kind: kindOf("unit-kind-allowed", "Tập thể được đề nghị phải thuộc một trong các loại đơn vị ở kinds."),
  kinds: titled(
    z.array(unitKind).min(1),
    "Loại đơn vị được đề nghị",
    "Các loại đơn vị mà Kế hoạch cho đề nghị khen thưởng ở cấp này.",
  ),
});

/** At most so many people are proposed by one unit; those withdrawn don't count. */
const peopleQuota = z.strictObject({
  kind: kindOf("people-quota", "Một đơn vị đề nghị không quá số cá nhân ở most, không tính người đã rút."),
  most: titled(z.int().nonnegative(), "Số cá nhân nhiều nhất", "Chỉ viết số, như 2."),
});

export const campaignSteps = ["launch", "summingUp", "ownAward"] as const;
export type CampaignStep = (typeof campaignSteps)[number];

const campaignStep = choice<CampaignStep>({
  launch: "phát động đợt thi đua",
  summingUp: "sơ kết, tổng kết đợt thi đua",
  ownAward: "khen thưởng theo thẩm quyền",
});

/** Steps of the campaign that the unit must have held itself. */
const stepsHeld = z.strictObject({
  kind: kindOf("steps-held", "Đơn vị phải tự tổ chức các việc ở steps; minh chứng nằm ở proof của hồ sơ."),
  steps: titled(
    z.array(campaignStep).min(1),
    "Việc phải tổ chức",
    "Những việc đơn vị phải tự làm trong đợt thi đua.",
  ),
  blockedBy: titled(
    choice({ any: "thiếu một việc đã không đạt", all: "thiếu tất cả các việc mới không đạt" }).default("any"),
    "Thiếu bao nhiêu thì không đạt",
    "Cách hiểu của cơ quan về điều này; để trống là any, cách hiểu chặt hơn.",
  ),
});

/** Rated `atLeast` or better in at least `times` of the years. */
const yearlyRatings = z.strictObject({
  kind: kindOf("yearly-ratings", "Xếp loại hằng năm phải từ mức ở atLeast trở lên."),
  years: titled(z.array(year).min(1), "Các năm xét", "Những năm phải có xếp loại, như [2016, 2017]."),
  atLeast: titled(rating, "Mức xếp loại", "Mức thấp nhất được tính là đạt, như «HTTNV»."),
  times: titled(
    z.int().positive().optional(),
    "Số năm phải đạt",
    "Ít nhất bao nhiêu năm phải đạt mức ấy, như 2; để trống là tất cả các năm.",
  ),
  /** A committee's standing body decides in its name and has no id of its own. */
  rater: titled(
    id.optional(),
    "Cấp xếp loại",
    "Mã cơ quan mà quyết định xếp loại được tính; để trống thì quyết định của ai cũng được tính.",
  ),
  ratingAs: titled(
    z.enum(["đảng viên", "cán bộ, công chức"]).default("đảng viên"),
    "Xếp loại với tư cách",
    "Cá nhân có hai xếp loại trong năm: tính xếp loại nào.",
  ),
});

/** Recognised under a title, on or before the submission's date, by one of these kinds of unit. */
const recognisedBefore = z.strictObject({
  kind: kindOf("recognised-before", "Cá nhân phải được công nhận danh hiệu ở title trước khi trình."),
  title: titled(
    text,
    "Danh hiệu phải có",
    "Những chữ mà tên danh hiệu phải chứa, không phân biệt chữ hoa, chữ thường, như «điển hình tiên tiến».",
  ),
  issuerKinds: titled(
    z.array(unitKind).min(1),
    "Loại đơn vị công nhận",
    "Các loại đơn vị mà quyết định công nhận được tính.",
  ),
  higherLevel: titled(
    choice({ accepted: "được tính, kèm lưu ý", refused: "không được tính" }).default("accepted"),
    "Cấp trên công nhận",
    "Cấp trên của các đơn vị ấy công nhận thì có được tính không.",
  ),
});

/** Received by the Bloc before a day. */
const receivedBefore = z.strictObject({
  kind: kindOf("received-before", "Hồ sơ phải được nhận trước ngày ở before; ngày nhận lấy từ sổ theo dõi."),
  before: titled(date, "Trước ngày", "Ngày ghi sau chữ «trước ngày» trong Kế hoạch; hạn cuối là hôm trước."),
  // Bộ luật Dân sự 2015, Điều 148 khoản 5.
  movesToWorkingDay: titled(
    z.boolean().default(true),
    "Hạn chuyển sang ngày làm việc",
    "Viết true: hạn cuối rơi vào ngày nghỉ thì đến hết ngày làm việc kế tiếp; false: đúng ngày ấy.",
  ),
});

/** What a unit can be judged by. */
export const unitCriterion = z.discriminatedUnion("kind", [peopleQuota, stepsHeld, receivedBefore]);

/** What a nominated collective can be judged by. */
export const collectiveCriterion = z.discriminatedUnion("kind", [unitKindAllowed, yearlyRatings]);

/** What a nominated person can be judged by. */
export const personCriterion = z.discriminatedUnion("kind", [yearlyRatings, recognisedBefore]);

export type Criterion = z.output<typeof unitCriterion | typeof collectiveCriterion | typeof personCriterion>;
export type CriterionKind = Criterion["kind"];
export type CriterionOf<Kind extends CriterionKind> = Extract<Criterion, { kind: Kind }>;
