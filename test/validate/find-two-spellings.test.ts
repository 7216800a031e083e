import { describe, expect, it } from "vitest";
import { smallCampaign } from "../support/small-campaign.ts";
import { validated } from "../support/validated.ts";

const organisation = "data/organisation.yaml";
const unit = "data/units/chi-bo-mot.yaml";
const person = "data/people/vang-a-lu.yaml";

/** The organisation's first officer and the unit's second by these names. */
const named = (one: string, other: string) => ({
  [organisation]: String(smallCampaign[organisation]).replace("Trần Văn Bí", one),
  [unit]: String(smallCampaign[unit]).replace("name: Lò Văn Phó", `name: ${other}`),
});

describe("one name in two spellings", () => {
  it.each([
    ["Lê Thị Thuý", "Lê Thị Thúy"],
    ["Hoà Văn An", "HÒA VĂN AN"],
    ["Trần Khoẻ", "trần  khỏe"],
  ])("is told of %s and %s, once, as a warning", async (one, other) => {
    const { found, diagnostics, records } = await validated(named(one, other));
    expect(found).toEqual([`${unit}:10:13 validate/two-spellings`]);
    expect(diagnostics[0]?.severity).toBe("warning");
    expect(diagnostics[0]?.message.en).toContain(`"${one}" in ${organisation}:8`);
    expect(records?.faults).toEqual([]);
  });

  it.each([
    ["Lê Thị Thúy", "Lê Thị Thúy"],
    ["Lê Thị Thúy", "LÊ THỊ THÚY"],
    ["Lê Thị Thúy", "Lê Thị Thủy"],
    ["Lê Quý", "Lê Qúy"],
  ])("is not told of %s and %s", async (one, other) => {
    expect((await validated(named(one, other))).found).toEqual([]);
  });

  it("is told where fewer write it, in every file", async () => {
    const { found } = await validated({
      ...named("Lê Thị Thuý", "Lê Thị Thúy"),
      [person]: `${String(smallCampaign[person]).replace("Vàng A Lử", "Lê Thị Thúy")}alias: Lê Thị Thúy\n`,
    });
    expect(found).toEqual([`${organisation}:8:13 validate/two-spellings`]);
  });
});
