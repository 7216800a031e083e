// Prints, as JSON, what the first page of each document type's example shows now, in the project that was built in the folder named. Build first: it reads dist/.
import { findFirstPages } from "./documents/find-first-pages.js";

const pages = findFirstPages(process.argv[2] ?? ".");
const shown = pages.map(({ type, id, shows }) => [type, { document: id, shows }]);
process.stdout.write(`${JSON.stringify(Object.fromEntries(shown))}\n`);
