/** Errors of the operating system, which whoever sits at the machine can mend; anything else thrown is a bug of ours. */

export interface SystemError extends Error {
  /** `EACCES`, `ENOSPC`, … */
  readonly code: string;
  /** Absolute; a write that found no room has none. */
  readonly path?: string;
}

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}
