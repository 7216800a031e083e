/** Certificates on white paper and on pre-printed blanks: one for each award, all of a decision in one PDF for the printer. */

import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { facesOf } from "../../src/render/pdf/fonts.ts";
import { fonts } from "../support/fonts.ts";
import { type PdfPageText, readPdfText } from "../support/pdf-text.ts";
import { entriesOf } from "../support/planted-fault.ts";
import { makeProject, projectAt } from "../support/project-copy.ts";
import { runCommand } from "../support/run-command.ts";

const round = "data/campaigns/2024-dai-hoi-dang/rounds/quyet-dinh";
const out = "out/2024-dai-hoi-dang/quyet-dinh";

const decisions = `decisions:
  - id: khen-thuong
    number: "215"
    date: 22/4/2025
    awards:
      - { collective: chi-bo-thanh-tra-tinh }
      - { collective: chi-bo-cong-ty-go }
      - { person: giang-a-pao, unit: chi-bo-thanh-tra-tinh }
    registerFrom: 8
  - id: bo-sung
    kind: bổ sung
    number: "219"
    date: 24/4/2025
    awards: [{ collective: van-phong }]
`;

const blank = `blank:
  page: { width: 300, height: 212 }
  shift: { right: 1, down: -0.5 }
  places:
    - { field: nguoi-nhan, of: cá nhân, left: 40, baseline: 96, width: 217, size: 26, smallest: 18, bold: có }
    - { field: nguoi-nhan, of: tập thể, left: 40, baseline: 100, width: 150, size: 26, smallest: 12, bold: có }
    - { field: thanh-tich, left: 40, baseline: 118, width: 217, size: 16, lines: 4, leading: 9 }
    - { field: so-quyet-dinh, left: 60, baseline: 160, width: 50, size: 14, align: trái }
    - { field: so-vao-so, left: 75, baseline: 170, width: 30, size: 14, align: trái }
    - { field: dia-danh-ngay-thang, left: 160, baseline: 150, width: 110, size: 14, align: phải, italic: có }
    - { field: nguoi-ky, left: 160, baseline: 195, width: 110, size: 15, bold: có }
  adjustments:
    - nominee: chi-bo-cong-ty-go
      field: nguoi-nhan
      baseline: 98
      lines:
        - Chi bộ Công ty cổ phần
        - Chế biến gỗ và Lâm sản xuất khẩu Suối Giàng
`;

/** mm */
const millimetre = 25.4 / 72;

function decide(yaml: string) {
  const root = makeProject();
  const project = projectAt(root);
  project.write(`${round}/decisions.yaml`, yaml);
  return { root, project, built: () => runCommand(build, root, { round: "quyet-dinh" }) };
}

const { root, project, built } = decide(decisions + blank);
const { exitCode, stderr } = await built();
afterAll(() => rmSync(root, { recursive: true }));

interface Manifest {
  readonly files: readonly { path: string; title: string; pages: number; documentType: string }[];
}

const { files } = JSON.parse(project.read(`${out}/manifest.json`)) as Manifest;
const pathOf = (name: string, ending: string) =>
  files.find(({ path }) => path.endsWith(`-giay-khen-${name}.${ending}`))?.path ?? "";
const pdfOf = (path: string) => readPdfText(readFileSync(join(root, out, path)));

/** The lines of a page by their baselines, in the order of drawing. */
function linesOn({ glyphs }: PdfPageText) {
  const baselines = [...new Set(glyphs.map(({ baseline }) => baseline))];
  return baselines.map((baseline) => {
    const own = glyphs.filter((glyph) => glyph.baseline === baseline);
    const [first, last] = [own[0], own.at(-1)];
    return {
      text: own
        .map(({ text }) => text)
        .join("")
        .replaceAll("\u00A0", " "),
      size: first?.size ?? 0,
      left: (first?.x ?? 0) * millimetre,
      right: ((last?.x ?? 0) + (last?.width ?? 0)) * millimetre,
      baseline: baseline * millimetre,
    };
  });
}

const certificate = (name: string) => {
  const [page] = pdfOf(pathOf(name, "pdf"));
  if (page === undefined) throw new Error(`no certificate of ${name}`);
  return { page, lines: linesOn(page) };
};

it("is built without an error", () => {
  expect(stderr).not.toContain("lỗi[");
  expect(exitCode).toBe(0);
});

describe("a certificate on a pre-printed blank", () => {
  it("has the blank's page", () => {
    const { page } = certificate("giang-a-pao");
    expect(page.width * millimetre).toBeCloseTo(300, 1);
    expect(page.height * millimetre).toBeCloseTo(212, 1);
  });

  it("has each line where it is measured, shifted by what the printer is beside", () => {
    const { lines } = certificate("giang-a-pao");
    const [recipient] = lines;
    expect(recipient?.text).toBe("Đồng chí Giàng A Páo");
    expect(recipient?.baseline).toBeCloseTo(95.5, 1);
    expect(((recipient?.left ?? 0) + (recipient?.right ?? 0)) / 2).toBeCloseTo(41 + 217 / 2, 1);
    const symbol = lines.find(({ text }) => text === "215-QĐ/ĐUK");
    expect(symbol?.left).toBeCloseTo(61, 1);
    expect(symbol?.baseline).toBeCloseTo(159.5, 1);
    const day = lines.find(({ text }) => text.startsWith("Yên Bái, ngày 22"));
    expect(day?.right).toBeCloseTo(161 + 110, 0);
  });

  it("has the places of the kind of recipient", () => {
    expect(certificate("chi-bo-thanh-tra-tinh").lines[0]?.baseline).toBeCloseTo(99.5, 1);
    expect(certificate("chi-bo-thanh-tra-tinh").lines[0]?.text).toBe("Chi bộ Thanh tra tỉnh");
  });

  it("has long words on as many lines as the blank gives, each on its own rule", () => {
    const { lines } = certificate("giang-a-pao");
    const from = lines.findIndex(({ text }) => text.startsWith("Đã có thành tích"));
    const achievement = lines.slice(from, from + 4).filter(({ size }) => size === lines[from]?.size);
    expect(achievement.length).toBeGreaterThan(1);
    achievement.forEach(({ baseline }, index) => {
      expect(baseline).toBeCloseTo(117.5 + index * 9, 1);
    });
  });

  it("has the lines that were broken by hand, all as small as the longest of them needs, where they were put", () => {
    const { lines } = certificate("chi-bo-cong-ty-go");
    const [first, second] = lines;
    expect([first?.text, second?.text]).toEqual([
      "Chi bộ Công ty cổ phần",
      "Chế biến gỗ và Lâm sản xuất khẩu Suối Giàng",
    ]);
    expect(first?.size).toBeLessThan(26);
    expect(second?.size).toBe(first?.size);
    expect((second?.right ?? 0) - (second?.left ?? 0)).toBeLessThanOrEqual(150);
    expect(first?.baseline).toBeCloseTo(97.5, 1);
  });

  it("bears number and day of its own decision, and a number of the register that no other has", () => {
    expect(certificate("van-phong").lines.map(({ text }) => text)).toContain("219-QĐ/ĐUK");
    const registered = ["chi-bo-thanh-tra-tinh", "chi-bo-cong-ty-go", "giang-a-pao"].map(
      (name) => certificate(name).lines.find(({ left, baseline }) => left < 77 && baseline > 168)?.text,
    );
    expect(registered).toEqual(["08", "09", "10"]);
  });

  it("stands in Word where it stands in the PDF, in the same sizes", () => {
    const xml = new TextDecoder().decode(
      entriesOf(join(root, out, pathOf("chi-bo-cong-ty-go", "docx"))).get("word/document.xml"),
    );
    const faces = facesOf(fonts);
    const frames = [
      ...xml.matchAll(
        /<w:framePr w:w="\d+"[^>]* w:x="\d+" w:y="(?<y>\d+)"\/>.*?<w:b w:val="(?<bold>\d)"\/>.*?<w:i w:val="(?<italic>\d)"\/>.*?<w:sz w:val="(?<size>\d+)"\/>/gs,
      ),
    ].map(({ groups = {} }) => {
      const size = Number(groups.size) / 2;
      const face = groups.bold === "1" ? faces.bold : groups.italic === "1" ? faces.italic : faces.regular;
      return { size, baseline: (Number(groups.y) / 20 + face.ascent * size) * millimetre };
    });
    const { lines } = certificate("chi-bo-cong-ty-go");
    expect(frames).toHaveLength(lines.length);
    lines.forEach(({ size, baseline }, index) => {
      expect(frames[index]?.size).toBe(size);
      expect(frames[index]?.baseline).toBeCloseTo(baseline, 1);
    });
  });
});

describe("all certificates of a decision", () => {
  it("are one PDF for the printer, in the order of its list; the dossier has all but them", () => {
    const together = files.filter(({ path }) => /^khoi\/giay-khen-[a-z-]+\.pdf$/.test(path));
    expect(together.map(({ path, title, pages }) => [path, title, pages])).toEqual([
      ["khoi/giay-khen-bo-sung.pdf", "Giấy khen kèm theo Quyết định bổ sung số 219-QĐ/ĐUK", 1],
      ["khoi/giay-khen-khen-thuong.pdf", "Giấy khen kèm theo Quyết định khen thưởng số 215-QĐ/ĐUK", 3],
    ]);
    const recipients = pdfOf("khoi/giay-khen-khen-thuong.pdf").map((page) => linesOn(page)[0]?.text);
    expect(recipients).toEqual(["Chi bộ Thanh tra tỉnh", "Chi bộ Công ty cổ phần", "Đồng chí Giàng A Páo"]);
    const dossier = files.find(({ path }) => path === "khoi/ho-so.pdf");
    const others = files.filter(({ path }) => path.endsWith(".docx") && !path.includes("-giay-khen-"));
    expect(dossier?.pages).toBe(others.reduce((sum, { pages }) => sum + pages, 0));
  });
});

it("says whose words don't fit which field, and prints no file for the printer without them", async () => {
  const narrow = decide(
    decisions + blank.replace("width: 150", "width: 60").replace(/ {2}adjustments:[\s\S]*/, ""),
  );
  const run = await narrow.built();
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toContain("render/line-too-wide");
  expect(run.stderr).toContain(
    "Giấy khen: Chi bộ Công ty cổ phần Chế biến gỗ và Lâm sản xuất khẩu Suối Giàng: chữ «Chi bộ Công ty cổ phần Chế biến gỗ và Lâm sản xuất khẩu Suối Giàng» không vừa ô «nguoi-nhan» của phôi, rộng 60 mm",
  );
  const made = (JSON.parse(narrow.project.read(`${out}/manifest.json`)) as Manifest).files.map(
    ({ path }) => path,
  );
  expect(made).toContain("khoi/ho-so.pdf");
  expect(made).not.toContain("khoi/giay-khen-khen-thuong.pdf");
  rmSync(narrow.root, { recursive: true });
});
