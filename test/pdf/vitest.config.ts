/** What qpdf and poppler make of the sample's PDFs is no part of `npm test`: it needs these tools. */

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/pdf/**/*.tools.ts"],
    testTimeout: 60_000,
    globalSetup: ["test/support/built-sample.ts"],
  },
});
