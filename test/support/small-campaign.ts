/** A small complete project as files: one campaign, three rounds, two units, two people, one template. All is sound. */

import PizZip from "pizzip";
import type { FolderFiles } from "./temporary-folder.ts";
import { a4Section, buildWord, paragraph, run } from "./word-builder.ts";

const round = (id: string) => `data/campaigns/dot-mot/rounds/${id}`;

const config = `campaign: dot-mot
round: de-nghi
`;

const organisation = `id: dang-bo-cap-tren
names:
  - { name: Đảng bộ Cấp trên, committee: Đảng ủy Cấp trên, short: ĐUCT }
superior: Đảng bộ tỉnh
numberCode: ĐUCT
place: Nơi Này
officers:
  - { name: Trần Văn Bí, position: Bí thư }
departments:
  tuyên giáo: ban-tuyen-giao
`;

const department = `kind: ban
names:
  - { name: Ban Tuyên giáo }
parents:
  - { unit: dang-bo-cap-tren }
`;

const unit = `kind: chi bộ cơ sở
names:
  - { name: Chi bộ Một, from: 15/6/2020 }
parents:
  - { unit: dang-bo-cap-tren, from: 15/6/2020 }
numberCode: CB
place: Nơi Này
officers:
  - { person: nguyen-thi-binh, position: Bí thư }
  - { name: Lò Văn Phó, position: Phó Bí thư }
background: |
  Chi bộ Một có 12 đảng viên.
`;

const person = (name: string) => `name: ${name}
gender: nữ
born: 12/3/1985
ethnicity: Tày
positions:
  - { unit: chi-bo-mot, title: Đảng viên }
ratings:
  2024: { rating: HTXSNV, document: "09-QĐ/CB, 20/12/2024", issuer: chi-bo-mot }
`;

const ratings = `year: 2024
document: "512-QĐ/ĐUCT, 31/12/2024"
issuer: dang-bo-cap-tren
ratings:
  chi-bo-mot: HTTNV
`;

const plan = `numberCode: KH
title: Kế hoạch thi đua
cited: Kế hoạch số {{number}}, {{date}}
names: { short: đợt thi đua, full: đợt thi đua chào mừng }
issuer: dang-bo-cap-tren
signer: { authority: T/M BAN THƯỜNG VỤ, name: Trần Văn Bí }
period: { from: 01/10/2024, to: 31/3/2025 }
addressees:
  đề nghị: ["{{organisation.committee}}"]
award: { form: giấy khen, of: Đảng ủy Cấp trên, by: Ban Thường vụ }
proposer: ban-tuyen-giao
executors: [Văn phòng]
participants: [chi bộ cơ sở]
clauses:
  - { id: I.1, heading: "Đối tượng:", text: Tập thể và cá nhân. }
legalBases: []
rules:
  - id: R-1
    clause: I.1
    title: { vi: Không quá 01 cá nhân, en: One person at most }
    phase: đề nghị
    subject: unit
    force: binding
    stops: people
    criterion: { kind: people-quota, most: 1 }
papers: []
documents:
  đề nghị: [to-trinh]
`;

const registration = `date: 25/9/2024
collective: có
people: [nguyen-thi-binh]
targets:
  - { id: chi-tieu, text: Chỉ tiêu, measuredIn: buổi, target: 2 }
`;

const submission = `date: 04/4/2025
overview: |
  Chi bộ hoàn thành các chỉ tiêu.
meetings:
  - body: chi bộ
    date: 03/4/2025
    start: 14:00
    end: 15:30
    place: Phòng họp
    chair: Nguyễn Thị Bình
    secretary: Lò Văn Phó
    members: { total: 12, official: 12, present: 12, presentOfficial: 12 }
    discussion: |
      Không có ý kiến khác.
    votes:
      chi-bo-mot: { yes: 12 }
      nguyen-thi-binh: { yes: 11, no: 1 }
results:
  chi-tieu: 3
nominees:
  - collective: chi-bo-mot
    report:
      results: { file: bao-cao/chi-bo-mot.md }
  - person: nguyen-thi-binh
`;

const log = `chi-bo-mot:
  events:
    - { date: 07/4/2025, state: đã nhận, by: Trần Văn Thư }
`;

const decisions = `decisions:
  - { id: khen-thuong, awards: all eligible }
conclusions:
  - { nominee: nguyen-thi-binh, outcome: đồng ý, reason: Thành tích rõ, by: Ban Thường vụ, date: 22/4/2025 }
`;

const styles = `traditions:
  party:
    - { style: kieu-dang }
styles:
  kieu-dang:
    title: Văn bản của Đảng
    parts: { letterhead: "1" }
    wording:
      symbol: "{{number}}-{{typeCode}}/{{issuerCode}}"
      numberLine: "Số {{symbol}}"
      addresseeLabel: "Kính gửi:"
      recipientsLabel: "Nơi nhận:"
      recipientSeparator: ","
      recipientEnd: "."
      basisSeparator: ";"
      basisEnd: ","
      endMark: "."
kinds:
  ban: { tradition: party, signing: {} }
  chi bộ cơ sở: { tradition: party, signing: { authority: T/M CHI BỘ } }
organisation: { tradition: party, signing: {} }
`;

const template = `title: Tờ trình của {{unit.name}}
scope: submission
numberCode: TTr
`;

/** Path → content. */
export const smallCampaign: FolderFiles = {
  "data/config.yaml": config,
  "data/organisation.yaml": organisation,
  "data/units/ban-tuyen-giao.yaml": department,
  "data/units/chi-bo-mot.yaml": unit,
  "data/people/nguyen-thi-binh.yaml": person("Nguyễn Thị Bình"),
  "data/people/vang-a-lu.yaml": person("Vàng A Lử"),
  "data/ratings/2024.yaml": ratings,
  "data/campaigns/dot-mot/plan.yaml": plan,
  [`${round("dang-ky")}/round.yaml`]: "phase: đăng ký\nasOf: 30/9/2024\n",
  [`${round("dang-ky")}/chi-bo-mot.yaml`]: registration,
  [`${round("de-nghi")}/round.yaml`]: 'phase: đề nghị\nasOf: 10/4/2025\npins: { to-trinh: "1" }\n',
  [`${round("de-nghi")}/chi-bo-mot.yaml`]: submission,
  [`${round("de-nghi")}/bao-cao/chi-bo-mot.md`]: "**Về nhiệm vụ.** Hoàn thành tốt.\n\n- Một việc.\n",
  [`${round("de-nghi")}/log.yaml`]: log,
  [`${round("quyet-dinh")}/round.yaml`]: "phase: quyết định\nasOf: 25/4/2025\n",
  [`${round("quyet-dinh")}/decisions.yaml`]: decisions,
  "templates/styles.yaml": styles,
  "templates/to-trinh/1/template.yaml": template,
  "templates/to-trinh/1/template.docx": wordFile([
    "{{> letterhead}}",
    "{{document.title}}",
    "{{prose submission.overview}}",
    "{{#submission.people}}{{order}}. {{name}}, sinh {{shortDate born}}{{/submission.people}}",
  ]),
  "templates/parts/letterhead/kieu-dang/1.docx": wordFile([
    "{{letterhead.superior}}",
    "{{letterhead.issuer}}",
  ]),
};

/** A Word file with one paragraph for each text, as bytes. */
export function wordFile(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => paragraph(run(text))).join("");
  const zip = new PizZip();
  for (const [name, bytes] of buildWord({ body: body + a4Section() })) zip.file(name, bytes);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
