/**
 * Runs with a signal of its own, which aborts with the other one, or when `run` says so: what listens to one that lives as long as the
 * process may never be let go.
 */
export async function stoppable<T>(signal: AbortSignal, run: (own: AbortController) => Promise<T>): Promise<T> {
  const own = new AbortController();
  const stop = (): void => own.abort(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop);
  try {
    return await run(own);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
