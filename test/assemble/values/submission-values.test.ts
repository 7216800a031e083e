import { describe, expect, it } from "vitest";
import { submissionValues } from "../../../src/assemble/values/submission-values.ts";
import { submissionSchema } from "../../../src/model/submission.ts";
import { aDesk } from "../../support/assembly.ts";
import { aMeeting, aPerson, aPlan, aRecord, aUnit, aUnitRating } from "../../support/records.ts";

const units = [aUnit("don-vi")];
const people = [aPerson("an"), aPerson("binh")];
const withdrawn = { date: "05/4/2025", reason: "tự nguyện" };

function valuesOf(written: Parameters<typeof submissionSchema.decode>[0], plan = aPlan()) {
  const ratings = [aUnitRating(2025, { ratings: { "don-vi": "HTTNV" } })];
  const record = aRecord(submissionSchema, "data/don-vi.yaml", written);
  return submissionValues(aDesk({ plan, units, people, ratings }), record, "2025-04-04");
}

describe("the steps of the campaign", () => {
  it.each([
    { what: "nothing said", launch: undefined, step: { stated: false, held: false } },
    { what: "not held", launch: "không tổ chức" as const, step: { stated: true, held: false } },
    {
      what: "held",
      launch: { document: "15-KH/CB, 28/9/2024", date: "03/10/2024" },
      step: { stated: true, held: true, document: "15-KH/CB, ngày 28/9/2024", date: "2024-10-03" },
    },
  ])("$what", ({ launch, step }) => {
    expect(valuesOf({ proof: { launch } }).launch).toEqual(step);
  });
});

it("counts only those still proposed", () => {
  const nominees = [{ collective: "don-vi" }, { person: "an" }, { person: "binh", withdrawn }];
  expect(valuesOf({ nominees }).counts).toEqual({ collectives: 1, people: 1 });
});

it("asks for the papers of those still proposed", () => {
  const papers = (["unit", "collective", "person"] as const).map((of) => ({
    id: of,
    clause: "I",
    text: of,
    of,
  }));
  const textsOf = (nominees: Parameters<typeof submissionSchema.decode>[0]["nominees"]) =>
    valuesOf({ nominees }, aPlan({ papers })).papers.map(({ text }) => text);
  expect(textsOf([{ collective: "don-vi" }])).toEqual(["unit", "collective"]);
  expect(textsOf([{ collective: "don-vi" }, { person: "an" }])).toEqual(["unit", "collective", "person"]);
  expect(textsOf([{ person: "an" }, { collective: "don-vi", withdrawn }])).toEqual(["unit", "person"]);
});

it("explains the short names of ratings that the lists use, each once, best first", () => {
  const ratings = { "2025": { rating: "HTXSNV" } };
  const record = aRecord(submissionSchema, "data/don-vi.yaml", {
    nominees: [{ person: "an" }, { collective: "don-vi" }],
  });
  const context = aDesk({
    ...{ units, people: [aPerson("an", { ratings })] },
    ratings: [aUnitRating(2025, { ratings: { "don-vi": "HTTNV" } })],
  });
  expect(submissionValues(context, record, "2025-04-04").ratingLegend).toEqual([
    { short: "HTXSNV", name: "hoàn thành xuất sắc nhiệm vụ" },
    { short: "HTTNV", name: "hoàn thành tốt nhiệm vụ" },
  ]);
});

it("names the meetings", () => {
  expect(valuesOf({ meetings: [aMeeting({ body: "chi ủy" }), aMeeting()] }).meetings).toEqual([
    { body: "chi ủy", date: "2025-04-03" },
    { body: "chi bộ", date: "2025-04-03" },
  ]);
});

describe("what votes are counted from", () => {
  it.each([
    { voteBase: "official" as const, name: "thành viên" },
    { voteBase: "summoned" as const, name: "thành viên được triệu tập" },
    { voteBase: "presentOfficial" as const, name: "thành viên có mặt" },
  ])("is named as the unit's kind names who votes: $name", ({ voteBase, name }) => {
    expect(valuesOf({}, aPlan({ voteBase })).voteBase).toBe(name);
  });
});

it("count whom the unit awarded by its list, else as the unit says", () => {
  const awarded = [{ collective: "Tổ 1" }, { person: "an" }, { name: "Bình" }];
  const ownAwardOf = (ownAward: object) =>
    valuesOf({ proof: { ownAward: { form: "giấy khen", ...ownAward } } }).ownAward;
  expect(ownAwardOf({ awarded })).toMatchObject({ collectives: 1, people: 2 });
  expect(ownAwardOf({ people: 5 })).toMatchObject({ people: 5 });
});
