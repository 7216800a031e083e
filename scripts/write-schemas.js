// Writes data/schemas/*.schema.json from the schemas in src/model/. Build first: it reads dist/.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "../dist/model/json-schemas.js";

const folder = "data/schemas";

mkdirSync(folder, { recursive: true });
for (const [name, schema] of jsonSchemas()) writeFileSync(`${folder}/${name}`, `${JSON.stringify(schema)}\n`);
execFileSync(process.execPath, ["node_modules/@biomejs/biome/bin/biome", "format", "--write", folder], {
  stdio: "inherit",
});
