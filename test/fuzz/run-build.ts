/** Runs builds in a thread of their own, so that one that hangs or takes all memory is ended and told. */

import { Worker } from "node:worker_threads";

export interface BuildRequest {
  readonly root: string;
  readonly campaign: string;
  readonly round: string;
  readonly units: readonly string[] | undefined;
}

export interface Finding {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: Readonly<Record<string, string>>;
  readonly advice: Readonly<Record<string, string>>;
}

export interface BuildResult {
  /** Ids of the documents that the round calls for. */
  readonly called: readonly string[];
  /** Undefined where there was no round to build, or nothing could be written. */
  readonly manifest:
    | {
        readonly files: readonly { readonly path: string; readonly subject: string }[];
        readonly refused: readonly { readonly id: string; readonly because: readonly string[] }[];
      }
    | undefined;
  readonly findings: readonly Finding[];
  /** All findings in Vietnamese, and in English. */
  readonly printed: readonly string[];
}

/** What became of a build: its result, or how it went wrong. */
export type Ending = BuildResult | { readonly thrown: string };

export interface Builder {
  run(request: BuildRequest): Promise<Ending>;
  end(): Promise<void>;
}

export function startBuilder(seconds: number): Builder {
  let worker: Worker | undefined;
  const stop = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  return {
    end: stop,
    async run(request) {
      worker ??= new Worker(new URL("./build-worker.js", import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: 1536 },
      });
      const ending = await endingOf(worker, request, seconds);
      if ("thrown" in ending) await stop();
      return ending;
    },
  };
}

function endingOf(worker: Worker, request: BuildRequest, seconds: number): Promise<Ending> {
  return new Promise((resolve) => {
    const finish = (ending: Ending) => {
      clearTimeout(timer);
      for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
      resolve(ending);
    };
    const timer = setTimeout(() => finish({ thrown: `not done after ${seconds} s` }), seconds * 1000);
    worker.once("message", finish);
    worker.once("error", (error) => finish({ thrown: String(error) }));
    worker.once("exit", (code) => finish({ thrown: `the thread ended with ${code}` }));
    worker.postMessage(request);
  });
}
