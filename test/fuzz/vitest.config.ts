/** Mutations at random are no part of `npm test`: they take a minute, and more where you ask for it. */

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/fuzz/**/*.fuzz.ts"],
    testTimeout: 3_600_000,
    disableConsoleIntercept: true,
  },
});
