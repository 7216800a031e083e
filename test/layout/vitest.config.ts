/** The geometry of every kind of paper in every style, read from the PDFs; no part of `npm test`: it prints each paper six times. */

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/layout/**/*.layout.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
