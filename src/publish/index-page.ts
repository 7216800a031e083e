/** index.html: a round's units, how they stand, and links to their documents; plain, one file, no script. */

import { parseTextTemplate } from "../expression/parse-text-template.ts";
import { renderText } from "../expression/render-text.ts";
import type { Campaign, RoundRecords } from "../model/records.ts";
import { shortDate } from "../text/print-date.ts";
import type { UnitState } from "./unit-states.ts";

export interface IndexPage {
  readonly campaign: Campaign;
  readonly round: RoundRecords;
  readonly states: readonly UnitState[];
}

export function indexPage({ campaign, round, states }: IndexPage): string {
  const { template, faults } = parseTextTemplate(page);
  if (template === undefined) throw new Error(`the index page can't be read: ${JSON.stringify(faults)}`);
  const { phase, asOf } = round.round.value;
  const values = {
    title: campaign.plan.value.names.short,
    phase,
    asOf: shortDate(asOf),
    units: states,
    documents: states.reduce((sum, { documents }) => sum + documents.length, 0),
  };
  const { text, problems } = renderText(template, { values, escapeFor: "html" });
  if (problems.length > 0) throw new Error(`the index page lacks a value: ${JSON.stringify(problems)}`);
  return text;
}

const page = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hồ sơ – {{phase}}</title>
<style>
body { font: 16px/1.45 "Times New Roman", Tinos, serif; margin: 2rem auto; max-width: 68rem; padding: 0 1rem; color: #111; }
h1 { font-size: 1.35rem; } h2 { font-size: 1.1rem; margin: 1.6rem 0 .3rem; }
p { margin: .3rem 0; } ul { margin: .3rem 0; padding-left: 1.3rem; }
.kind { color: #555; font-weight: normal; }
.attention li { color: #8a1c1c; }
.refused li { color: #8a1c1c; font-weight: bold; }
</style>
</head>
<body>
<h1>Giai đoạn {{phase}}: {{title}}</h1>
<p>Tính đến ngày {{asOf}}: {{length units}} đơn vị, {{documents}} văn bản (kể cả hồ sơ ghép). <a href="verdicts.json">Kết quả đánh giá</a> · <a href="manifest.json">Danh mục tệp</a></p>
{{#each units}}
<h2 id="{{id}}">{{name}}{{#if kind}} <span class="kind">– {{kind}}</span>{{/if}}</h2>
<p>{{#if received}}Nhận ngày {{received}}.{{else}}Chưa ghi nhận hồ sơ trong sổ theo dõi.{{/if}}</p>
{{#if documents}}
<ul>
{{#each documents}}
<li>{{name}}: <a href="{{pdf}}">PDF</a>{{#if docx}} · <a href="{{docx}}">Word</a>{{/if}}</li>
{{/each}}
</ul>
{{/if}}
{{#if refused}}
<ul class="refused">
{{#each refused}}
<li>Không dựng được {{id}}: xem {{because}}</li>
{{/each}}
</ul>
{{/if}}
{{#if attention}}
<ul class="attention">
{{#each attention}}
<li>{{rule}}: {{outcome}}. {{reason}}</li>
{{/each}}
</ul>
{{/if}}
{{/each}}
</body>
</html>
`;
