// Writes into the file named by the environment how many seconds of processor time the program took.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.PROCESSOR_TIME_FILE, String((user + system) / 1e6));
});
