/** The comparison with LibreOffice is no part of `npm test`: it needs LibreOffice, and minutes. */

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/fidelity/**/*.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    disableConsoleIntercept: true,
    fileParallelism: false,
  },
});
