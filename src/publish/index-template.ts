/** The index page of a round in the one expression language. */

export const indexTemplate = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hồ sơ giai đoạn {{phase}}</title>
<style>
body { font: 16px/1.45 "Times New Roman", Tinos, serif; margin: 2rem auto; max-width: 68rem; padding: 0 1rem; color: #111; }
h1 { font-size: 1.35rem; } h2 { font-size: 1.1rem; margin: 1.8rem 0 .3rem; }
p, ul { margin: .3rem 0; } ul { padding-left: 1.3rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { border: 1px solid #bbb; padding: .25rem .5rem; text-align: left; vertical-align: top; }
td.number { text-align: right; }
.quiet { color: #555; font-weight: normal; }
.attention { color: #8a1c1c; }
.refused { color: #8a1c1c; font-weight: bold; }
</style>
</head>
<body>
<h1>Giai đoạn {{phase}}: {{campaign}}</h1>
<p>Tính đến ngày {{asOf}}: {{counts.documents}} văn bản, {{counts.pages}} trang{{#if counts.refused}}; <span class="refused">{{counts.refused}} văn bản không dựng được</span>{{/if}}; {{counts.attention}} kết luận cần chú ý.
Toàn bộ <a href="verdicts.json">kết quả đánh giá</a>, <a href="manifest.json">danh mục tệp</a>.</p>
{{#if units}}
<table>
<tr><th>Đơn vị</th><th>Tình trạng hồ sơ</th><th>Văn bản</th><th>Cần chú ý</th></tr>
{{#each units}}
<tr><td><a href="#{{id}}">{{name}}</a></td><td>{{#if filing}}{{filing}}{{/if}}</td><td class="number">{{counts.documents}}{{#if counts.refused}} <span class="refused">(thiếu {{counts.refused}})</span>{{/if}}</td><td class="number">{{#if counts.attention}}<span class="attention">{{counts.attention}}</span>{{/if}}</td></tr>
{{/each}}
</table>
{{/if}}
{{#each units}}
<h2 id="{{id}}">{{name}}{{#if kind}} <span class="quiet">– {{kind}}</span>{{/if}}</h2>
{{#if filing}}
<p>{{filing}}.</p>
{{/if}}
{{#if dossier}}
<p><a href="{{dossier.pdf}}">{{dossier.title}}</a> <span class="quiet">({{dossier.pages}} trang)</span></p>
{{/if}}
{{#if documents}}
<ul>
{{#each documents}}
<li>{{title}} <span class="quiet">({{pages}} trang)</span>: <a href="{{pdf}}">PDF</a>{{#if docx}}, <a href="{{docx}}">Word</a>{{/if}}</li>
{{/each}}
</ul>
{{/if}}
{{#if refused}}
<ul class="refused">
{{#each refused}}
<li>Không dựng được {{id}}{{#each because}}<br><span class="quiet">{{this}}</span>{{/each}}</li>
{{/each}}
</ul>
{{/if}}
{{#if attention}}
<ul class="attention">
{{#each attention}}
<li>{{#if who}}{{who}}: {{/if}}{{outcome}} ({{rule}}). {{reason}}{{#each notes}} <span class="quiet">{{this}}.</span>{{/each}}</li>
{{/each}}
</ul>
{{/if}}
{{/each}}
</body>
</html>
`;
