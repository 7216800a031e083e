import { describe, expect, it } from "vitest";
import type { Records } from "../../src/model/records.ts";
import { plainTextOf } from "../../src/text/prose.ts";
import { smallCampaign } from "../support/small-campaign.ts";
import { validated } from "../support/validated.ts";

const rounds = "data/campaigns/dot-mot/rounds";
const submission = `${rounds}/de-nghi/chi-bo-mot.yaml`;
const unit = "data/units/chi-bo-mot.yaml";
const textOf = (path: string) => String(smallCampaign[path]);

describe("sound files", () => {
  it("become records", async () => {
    const { records, diagnostics } = await validated();
    expect(diagnostics).toEqual([]);
    expect(records?.faults).toEqual([]);
    expect([...(records?.units.keys() ?? [])]).toEqual(["ban-tuyen-giao", "chi-bo-mot"]);
    expect([...(records?.people.keys() ?? [])]).toEqual(["nguyen-thi-binh", "vang-a-lu"]);
    expect(records?.organisation.id).toBe("dang-bo-cap-tren");
    expect(records?.templates.map(({ type, version }) => [type, version])).toEqual([["to-trinh", "1"]]);
    expect(records?.people.get("vang-a-lu")?.value.born).toBe("1985-03-12");
  });

  it("become rounds in the order of their days, each with the records of its phase", async () => {
    const { records } = await validated();
    const found = records?.campaigns.get("dot-mot")?.rounds.map((round) => ({
      id: round.id,
      registrations: [...round.registrations.keys()],
      submissions: [...round.submissions.keys()],
      log: round.log?.source.path,
      decisions: round.decisions?.source.path,
    }));
    const empty = { registrations: [], submissions: [], log: undefined, decisions: undefined };
    expect(found).toEqual([
      { ...empty, id: "dang-ky", registrations: ["chi-bo-mot"] },
      { ...empty, id: "de-nghi", submissions: ["chi-bo-mot"], log: `${rounds}/de-nghi/log.yaml` },
      { ...empty, id: "quyet-dinh", decisions: `${rounds}/quyet-dinh/decisions.yaml` },
    ]);
  });

  it("give their prose, typed or from a file beside them", async () => {
    const { records } = await validated();
    const filed = submissionOf(records);
    const proseAt = (path: (string | number)[]) => {
      const prose = filed && records?.prose(filed, path);
      return prose && plainTextOf(prose);
    };
    expect(proseAt(["overview"])).toBe("Chi bộ hoàn thành các chỉ tiêu.");
    expect(proseAt(["meetings", 0, "discussion"])).toBe("Không có ý kiến khác.");
    expect(proseAt(["nominees", 0, "report", "results"])).toBe("Về nhiệm vụ. Hoàn thành tốt.\n- Một việc.");
    expect(proseAt(["explanation"])).toBeUndefined();
  });

  it("mean the same decomposed, with Windows line ends and a byte order mark", async () => {
    const windows = Object.fromEntries(
      Object.entries(smallCampaign).map(([path, content]) => [
        path,
        typeof content === "string" ? `\uFEFF${content.normalize("NFD").replaceAll("\n", "\r\n")}` : content,
      ]),
    );
    const [plain, other] = [await validated(), await validated(windows)];
    expect(other.diagnostics).toEqual([]);
    expect(submissionOf(other.records)?.value).toEqual(submissionOf(plain.records)?.value);
    expect(other.records?.units.get("chi-bo-mot")?.value).toEqual(
      plain.records?.units.get("chi-bo-mot")?.value,
    );
  });

  it("rate units in the order of years, then of files", async () => {
    const of = (year: number) => `year: ${year}\nratings: { chi-bo-mot: HTTNV }\n`;
    const { records } = await validated({
      "data/ratings/a.yaml": of(2021),
      "data/ratings/b.yaml": of(2020),
      "data/ratings/c.yaml": of(2020),
    });
    expect(records?.ratings.map(({ id }) => id)).toEqual(["b", "c", "a", "2024"]);
  });
});

describe("a fault takes with it what depends on it, and nothing else", () => {
  it.each([
    ["a unit", unit, "kind: ban\n"],
    ["a person", "data/people/vang-a-lu.yaml", "name: A\n"],
    ["a unit that can't be read at all", unit, "kind: [\n"],
    ["a submission", submission, "date: 31/4/2025\n"],
    ["a submission that names nobody", submission, "nominees:\n  - person: khong-ai\n"],
    ["a submission whose prose is refused", submission, "overview: |\n  # Đề mục\n"],
    ["a round", `${rounds}/dang-ky/round.yaml`, "phase: đăng ký\n"],
    ["a template's settings", "templates/to-trinh/1/template.yaml", "title: T\n"],
  ])("%s", async (_, path, content) => {
    const { records, diagnostics } = await validated({ [path]: content });
    expect(new Set(diagnostics.map(({ place }) => place.file))).toEqual(new Set([path]));
    expect(records?.faults.map(({ file, path: inside }) => [file, inside])).toEqual([[path, []]]);
    expect(filesOf(records)).not.toContain(path);
    expect(filesOf(records).length).toBeGreaterThanOrEqual(10);
  });

  it("one entry of the log, of a year's ratings, of the decisions", async () => {
    const entry = "{ events: [{ date: 07/4/2025, state: đã nhận, by: A }] }";
    const { records, found } = await validated({
      [`${rounds}/de-nghi/log.yaml`]: `chi-bo-mot: ${entry}\nban-tuyen-giao: ${entry.replace("đã nhận", "mất")}\nkhong-co: ${entry}\n`,
      "data/ratings/2024.yaml": "year: 2024\nratings:\n  ban-tuyen-giao: Giỏi\n  chi-bo-mot: HTTNV\n",
      [`${rounds}/quyet-dinh/decisions.yaml`]:
        "decisions:\n  - { id: mot, awards: all }\n  - { id: hai, awards: [{ collective: khong-co }] }\n  - { id: ba, awards: all eligible }\n",
    });
    const [, , decided] = records?.campaigns.get("dot-mot")?.rounds ?? [];
    const decisions = decided?.decisions;
    expect(found).toHaveLength(5);
    expect(records?.faults).toEqual([
      { file: "data/ratings/2024.yaml", path: ["ratings", "ban-tuyen-giao"] },
      { file: `${rounds}/de-nghi/log.yaml`, path: ["ban-tuyen-giao"] },
      { file: `${rounds}/de-nghi/log.yaml`, path: ["khong-co"] },
      { file: `${rounds}/quyet-dinh/decisions.yaml`, path: ["decisions", 0] },
      { file: `${rounds}/quyet-dinh/decisions.yaml`, path: ["decisions", 1] },
    ]);
    expect(records?.ratings.map(({ value }) => value.ratings)).toEqual([{ "chi-bo-mot": "HTTNV" }]);
    expect(decisions?.value.decisions.map(({ id }) => id)).toEqual(["ba"]);
    expect(decisions?.source.place(["decisions", 0, "id"])).toMatchObject({ line: 4, column: 11 });
  });

  it("a plan: its campaign, with its rounds still checked", async () => {
    const { records, found } = await validated({
      "data/campaigns/dot-mot/plan.yaml": "title: T\n",
      [submission]: "date: 31/4/2025\n",
    });
    expect(records?.campaigns.size).toBe(0);
    expect(found).toContain(`${submission}:1:7 validate/impossible-date`);
  });

  it.each(["data/config.yaml", "data/organisation.yaml", "templates/styles.yaml"])(
    "%s: all records, with the others still checked",
    async (path) => {
      const { records, found } = await validated({ [path]: "zzz: 1\n", [submission]: "date: 31/4/2025\n" });
      expect(records).toBeUndefined();
      expect(found).toContain(`${path}:1:1 validate/unknown-key`);
      expect(found).toContain(`${submission}:1:7 validate/impossible-date`);
    },
  );

  it("a style that lacks a part: that part alone", async () => {
    const styles = textOf("templates/styles.yaml").replace(
      'letterhead: "1"',
      'letterhead: "1", signature: "1"',
    );
    const { records, found } = await validated({ "templates/styles.yaml": styles });
    expect(found).toEqual(["templates/styles.yaml:7:42 validate/unknown-reference"]);
    expect(records?.styles.value.styles["kieu-dang"]?.parts).toEqual({ letterhead: "1" });
    expect(records?.templates).toHaveLength(1);
  });

  it("a unit in a circle of superiors: all units of the circle", async () => {
    const { records } = await validated({
      [unit]: textOf(unit).replace("dang-bo-cap-tren", "ban-tuyen-giao"),
      "data/units/ban-tuyen-giao.yaml": textOf("data/units/ban-tuyen-giao.yaml").replace(
        "dang-bo-cap-tren",
        "chi-bo-mot",
      ),
    });
    expect(records?.units.size).toBe(0);
    expect(records?.faults).toHaveLength(2);
  });
});

describe("what only shows beside other files", () => {
  it("a unit's file in a round, for a unit that isn't there", async () => {
    const path = `${rounds}/de-nghi/chi-bo-hai.yaml`;
    const { found } = await validated({ [path]: "date: 4/2025\n" });
    expect(found).toEqual([`${path} validate/unknown-reference`]);
  });

  it("a unit or person that bears the organisation's id", async () => {
    const path = "data/units/dang-bo-cap-tren.yaml";
    const { found, records } = await validated({ [path]: textOf(unit) });
    expect(found).toEqual([`${path} validate/taken-id`]);
    expect(records?.units.has("dang-bo-cap-tren")).toBe(false);
  });

  it("the current campaign and round, the pinned version", async () => {
    const { found } = await validated({
      "data/config.yaml": "campaign: dot-mot\nround: de-ngi\n",
      [`${rounds}/dang-ky/round.yaml`]:
        'phase: đăng ký\nasOf: 30/9/2024\npins: { to-trinh: "2", bien-ban: "1" }\n',
    });
    expect(found).toEqual([
      `${rounds}/dang-ky/round.yaml:3:19 validate/unknown-reference`,
      `${rounds}/dang-ky/round.yaml:3:24 validate/unknown-reference`,
      `${rounds}/dang-ky/round.yaml:3:34 validate/unknown-reference`,
      "data/config.yaml:2:8 validate/unknown-reference",
    ]);
  });

  it("an unreadable organisation does not make every superior unknown", async () => {
    const { found } = await validated({ "data/organisation.yaml": "id: [\n" });
    expect(found).toEqual(["data/organisation.yaml:2:1 load/yaml-syntax"]);
  });

  it("a clause that the plan doesn't have", async () => {
    const plan = textOf("data/campaigns/dot-mot/plan.yaml").replace("clause: I.1", "clause: I.2");
    const { diagnostics } = await validated({ "data/campaigns/dot-mot/plan.yaml": plan });
    expect(diagnostics.map(({ advice }) => advice.en)).toEqual(['Did you mean "I.1"?']);
  });
});

function submissionOf(records: Records | undefined) {
  const round = records?.campaigns.get("dot-mot")?.rounds.find(({ id }) => id === "de-nghi");
  return round?.submissions.get("chi-bo-mot");
}

/** The files of all that was kept. */
function filesOf(records: Records | undefined): string[] {
  if (records === undefined) return [];
  const kept = [...records.campaigns.values()].flatMap(({ plan, rounds: all }) => [
    plan,
    ...all.flatMap(({ round, registrations, submissions, log, decisions }) => [
      round,
      ...registrations.values(),
      ...submissions.values(),
      log,
      decisions,
    ]),
  ]);
  const templates = records.templates.map(({ info }) => info);
  return [
    ...records.units.values(),
    ...records.people.values(),
    ...records.ratings,
    ...kept,
    ...templates,
  ].flatMap((record) => record?.source.path ?? []);
}
