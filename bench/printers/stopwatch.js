// Adds up the time of each phase of a printing process, and says it at the end.

export class Stopwatch {
  #phases = { "start and imports": performance.now() };
  #last = performance.now();

  /** The time since the last lap was spent in this phase. */
  lap(phase) {
    const now = performance.now();
    this.#phases[phase] = (this.#phases[phase] ?? 0) + now - this.#last;
    this.#last = now;
  }

  /** One line of JSON: ms of each phase, and of the processor in all. */
  report() {
    const { user, system } = process.cpuUsage();
    process.stdout.write(JSON.stringify({ phases: this.#phases, cpu: (user + system) / 1000 }));
  }
}
