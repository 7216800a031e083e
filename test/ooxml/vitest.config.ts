import { defineConfig } from "vitest/config";

/** The validity of Word files, apart from `npm test`: it needs the Open XML SDK and a build in `out/`. */
export default defineConfig({
  test: { include: ["test/ooxml/*.test.ts"], testTimeout: 600_000, maxConcurrency: 2 },
});
