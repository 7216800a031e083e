import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import { entriesOf, plantFault } from "../support/planted-fault.ts";
import { printDocument } from "../support/print-document.ts";
import { copyProject } from "../support/project-copy.ts";
import { runCommand } from "../support/run-command.ts";
import { zipWord } from "../support/zip-word.ts";

const style = `
  hoi-moi:
    title: Văn bản của một hội mới
    parts: { letterhead: "1", letterhead-wide: "1", heading: "1", addressee: "1", bases: "1", recipients: "1", signature: "1", confirmation: "1" }
    wording:
      symbol: "{{number}}.{{typeCode}}.{{issuerCode}}"
      numberLine: "No {{symbol}}"
      addresseeLabel: "Gửi:"
      addresseeLabels: { TTr: "Kính dâng:" }
      recipientsLabel: "Các nơi nhận:"
      recipientSeparator: " |"
      recipientEnd: " ||"
      basisSeparator: " +"
      basisEnd: " ++"
      authority: { onBehalf: THAY, inPlace: HỘ, byOrder: LỆNH }
      endMark: " (hết)"
`;

it("makes a style from new parts and data, without a line of code and without a template touched", async () => {
  const project = copyProject();
  const parts = join(project.root, "templates/parts");
  for (const part of readdirSync(parts))
    cpSync(join(parts, part, "party-hd36"), join(parts, part, "hoi-moi"), { recursive: true });
  const letterhead = "templates/parts/letterhead/hoi-moi/1.docx";
  project.editWord(letterhead, "ĐẢNG CỘNG SẢN VIỆT NAM", "HỘI MỚI");
  // A word style that no template has comes with the part.
  project.editWord(letterhead, '<w:pStyle w:val="CoQuanBanHanh"/>', '<w:pStyle w:val="TenHoi"/>');
  const planted = { fault: "a word style", entry: "word/styles.xml", from: "</w:styles>" };
  const file = join(project.root, letterhead);
  const withStyle = plantFault(entriesOf(file), { ...planted, to: `${wordStyle}</w:styles>` });
  project.write(letterhead, zipWord(withStyle));
  project.edit("templates/styles.yaml", "\nstyles:", "  hoi-moi: [{ style: hoi-moi }]\n\nstyles:");
  project.edit("templates/styles.yaml", "\nstyles:\n", `\nstyles:${style}`);
  const unit = "data/units/chi-bo-thanh-tra-tinh.yaml";
  project.edit(unit, "\nnames:", "\ntradition: hoi-moi\nsigning: { authority: THAY HỘI }\nnames:");

  const { exitCode, stderr } = await runCommand(build, project.root, { unit: ["chi-bo-thanh-tra-tinh"] });
  expect(stderr).not.toContain("lỗi[");
  expect(exitCode).toBe(0);
  const folder = join(project.root, "out/2024-dai-hoi-dang/de-nghi/chi-bo-thanh-tra-tinh");
  const proposal = readdirSync(folder).find((name) => name.endsWith("to-trinh.docx")) ?? "";
  const text = printDocument(entriesOf(join(folder, proposal))).replaceAll("\u00A0", " ");
  const marks = [
    "HỘI MỚI",
    "No ",
    ".TTr.CB",
    "Kính dâng:",
    "Các nơi nhận:",
    " ||",
    " ++",
    " (hết)",
    "THAY HỘI",
  ];
  expect(marks.filter((mark) => !text.includes(mark))).toEqual([]);
  const others = ["ĐẢNG CỘNG SẢN", "-----", "T/M", "Kính gửi", "Nơi nhận: "];
  expect(others.filter((mark) => text.includes(mark))).toEqual([]);
});

const wordStyle =
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="TenHoi"><w:name w:val="Tên hội"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:i/></w:rPr></w:style>';
