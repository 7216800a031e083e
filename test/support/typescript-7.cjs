// Preloaded: makes dependency-cruiser believe that TypeScript 7 is installed, of which it reads no module.
const manifest = require.resolve("typescript/package.json");
require.cache[manifest] = { id: manifest, filename: manifest, loaded: true, exports: { version: "7.0.2" } };
