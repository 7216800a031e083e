import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkLayout } from "./check-layout.ts";
import { expectedTexts } from "./expected-texts.ts";
import { jobsInStyle, pagesOf } from "./sample-in-style.ts";
import { styleTable } from "./style-table.ts";

const styles = readdirSync(new URL("styles", import.meta.url)).map((file) => file.replace(/\.yaml$/, ""));

describe.each(styles)("the style %s", (style) => {
  const table = styleTable(style);

  it.each(jobsInStyle(style).map((job) => ({ type: job.template.type, job })))(
    "is kept by $type",
    async ({ job }) => {
      const faults = checkLayout({ pages: await pagesOf(job), texts: expectedTexts(job), table });
      expect(
        faults.map(({ component, expected, found }) => `${component}: expected ${expected}, found ${found}`),
      ).toEqual([]);
    },
  );
});
