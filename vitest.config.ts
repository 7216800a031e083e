import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/fidelity/**", "test/ooxml/**"],
    testTimeout: 60_000,
    globalSetup: ["test/support/built-sample.ts"],
  },
});
