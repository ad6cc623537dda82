/**
 * Gives work a signal that aborts after `limitMs` or with `outer`, and waits no longer than that, whether or not the work
 * listens; rejects with the signal's reason. Nothing of it stays when it is over: the platform's own `AbortSignal.any` leaves
 * something with the outer signal for each call, for as long as that one lives.
 */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => T | Promise<T>,
  { limitMs, outer, reason }: { limitMs: number; outer?: AbortSignal; reason?: () => Error },
): Promise<T> {
  const own = new AbortController()
  const { signal } = own
  const follow = () => own.abort(outer?.reason)
  const timer = setTimeout(
    () => own.abort(reason?.() ?? new DOMException('It took too long', 'TimeoutError')),
    limitMs,
  )
  let leave: (() => void) | undefined
  const cut = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason as Error)
    signal.addEventListener('abort', leave, { once: true })
  })
  if (outer?.aborted) follow()
  else outer?.addEventListener('abort', follow, { once: true })
  try {
    return await Promise.race([work(signal), cut])
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', follow)
    if (leave) signal.removeEventListener('abort', leave)
  }
}
