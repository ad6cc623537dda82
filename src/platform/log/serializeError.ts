type Loose = Record<string, unknown>

/** An error as a log may hold it: what failed and where, without the SQL, its parameters or the values PostgreSQL quotes. */
export type LoggedError = {
  name: string
  message: string
  code?: string
  status?: number
  constraint?: string
  table?: string
  column?: string
  stack?: string
  cause?: LoggedError
}

export function serializeError(error: unknown, depth = 0): LoggedError | string {
  if (typeof error !== 'object' || error === null) return String(error)
  const { name, message, stack, cause, ...rest } = { ...picked(error), ...named(error) }
  return {
    name: textOf(name) || 'Error',
    message: safeMessage(error as Loose, textOf(message)),
    ...rest,
    ...(typeof stack === 'string' && !isCallers(rest.status) ? { stack: framesOf(stack) } : {}),
    ...(cause && depth < 4 ? { cause: serializeError(cause, depth + 1) as LoggedError } : {}),
  }
}

/** Where a caller's mistake was noticed interests nobody. */
const isCallers = (status: number | undefined) => status !== undefined && status >= 400 && status < 500

const named = (error: object) => {
  const { name, message, stack, cause } = error as Loose
  return { name, message, stack, cause }
}

function picked(error: object): Partial<LoggedError> {
  const entries = ['code', 'status', 'constraint', 'table', 'column', 'syscall', 'hostname', 'port']
    .map((key) => [key, (error as Loose)[key]] as const)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
  return Object.fromEntries(entries)
}

/** Drizzle's message is the whole statement with its parameters; PostgreSQL's quotes the refused value after a colon. */
function safeMessage(error: Loose, message: string): string {
  if ('query' in error || message.startsWith('Failed query')) return 'Failed query'
  return /^[0-9A-Z]{5}$/.test(textOf(error.code)) ? message.replace(/: ".*$/s, '') : message
}

/** The frames alone: a stack repeats the message in front of them. */
const framesOf = (stack: string) =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 20)
    .join('\n')

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
