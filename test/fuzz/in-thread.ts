/** Runs work in a thread of its own, so that what hangs or takes all memory is ended and told. */

import { Worker } from "node:worker_threads";

/** What became of it: its result, or how it went wrong. */
export type Ending<Result> = Result | { readonly thrown: string };

export interface Thread<Request, Result> {
  run(request: Request): Promise<Ending<Result>>;
  end(): Promise<void>;
}

/** The script gives one message for each that it gets; what throws or isn't done in time gets a new thread for the next. */
export function startThread<Request, Result>(script: string, seconds: number): Thread<Request, Result> {
  let worker: Worker | undefined;
  const stop = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  return {
    end: stop,
    async run(request) {
      worker ??= new Worker(new URL(script, import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: 1536 },
      });
      const ending = await endingOf<Request, Result>(worker, request, seconds);
      if (isThrown(ending)) await stop();
      return ending;
    },
  };
}

export function isThrown<Result>(ending: Ending<Result>): ending is { readonly thrown: string } {
  return typeof ending === "object" && ending !== null && "thrown" in ending;
}

function endingOf<Request, Result>(
  worker: Worker,
  request: Request,
  seconds: number,
): Promise<Ending<Result>> {
  return new Promise((resolve) => {
    const finish = (ending: Ending<Result>) => {
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
