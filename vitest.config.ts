import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/fidelity/**", "test/ooxml/**"],
    // Every module once for each worker: no test changes what another imports, and half the time goes into importing.
    isolate: false,
    // Vitest leaves one processor to itself, which is half of two.
    maxWorkers: "100%",
    testTimeout: 60_000,
    globalSetup: ["test/support/built-sample.ts"],
  },
});
