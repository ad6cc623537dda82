import type { Logger } from 'pino'

const levels = { debug: 'debug', error: 'error', info: 'info', log: 'info', warn: 'warn' } as const

/**
 * Makes what Next and other libraries print a line of the log like every other: JSON, redacted, with the request's id.
 * Gives the way back to the plain console.
 */
export function consoleIntoLog(log: Logger, target: Console = console): () => void {
  const plain = { ...target }
  for (const [method, level] of Object.entries(levels) as [
    keyof typeof levels,
    'debug' | 'error' | 'info' | 'warn',
  ][]) {
    target[method] = (...printed: unknown[]) => {
      const err = printed.find((part) => part instanceof Error)
      const message = printed
        .filter((part) => !(part instanceof Error))
        .map(asText)
        .join(' ')
        .trim()
      log[level]({ ...(err ? { err } : {}), from: 'console' }, message || 'printed')
    }
  }
  return () => void Object.assign(target, plain)
}

/** Without the colours of a terminal. */
const asText = (part: unknown): string =>
  (typeof part === 'string' ? part : (JSON.stringify(part) ?? String(part)))
    .replace(/\u001b\[[0-9;]*m/g, '')
    .slice(0, 2000)
