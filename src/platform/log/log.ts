import { pino, type DestinationStream, type LogFn, type Logger } from 'pino'
import pretty from 'pino-pretty'
import { env } from '@/env'
import { requestContext } from '@/platform/http/requestContext'
import { traceFields } from '@/platform/tracing/currentTrace'
import { redact, redactedPaths } from './redact'
import { productVersion } from '../productVersion'
import { newErrorReports } from './reportErrors'
import { serializeError } from './serializeError'

type Settings = {
  level: string
  destination: DestinationStream
  /** Is given each line as it is written. */
  report?: (line: string) => void
}

/**
 * A logger whose lines carry the id of the request and of the trace they belong to, and neither secrets nor people: keys by list, values
 * by pattern, database errors without their statement.
 */
export const createLog = ({ level, destination, report }: Settings): Logger =>
  pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const requestId = requestContext()?.requestId
        return { ...(requestId ? { requestId } : {}), ...traceFields() }
      },
      redact: { paths: redactedPaths, censor: '[secret]' },
      serializers: { err: serializeError, error: serializeError },
      hooks: { streamWrite: report ? reported(report) : redact, logMethod: atItsOwnLevel },
    },
    destination,
  )

const reported = (report: (line: string) => void) => (line: string) => {
  const clean = redact(line)
  report(clean)
  return clean
}

/** The platform logs every refusal as an error; what a caller did wrong is news, not an alarm. */
function atItsOwnLevel(this: Logger, args: Parameters<LogFn>, write: LogFn, level: number): void {
  const { err } = (args[0] ?? {}) as { err?: { status?: unknown } }
  const isCallers = typeof err?.status === 'number' && err.status >= 400 && err.status < 500
  if (isCallers && level > pino.levels.values.info!) this.info(...args)
  else write.apply(this, withOwnWords(args))
}

/** An error without a sentence beside it lends the line its message, which may be a whole statement with its values. */
function withOwnWords(args: Parameters<LogFn>): Parameters<LogFn> {
  const [first, message] = args as [unknown, unknown]
  if (message !== undefined || typeof first !== 'object' || first === null || 'msg' in first) return args
  const error = first instanceof Error ? first : (first as { err?: unknown }).err
  if (!(error instanceof Error)) return args
  const safe = serializeError(error)
  return [first, typeof safe === 'string' ? safe : safe.message] as unknown as Parameters<LogFn>
}

const key = Symbol.for('eliksir.log')
type Holder = { [key]?: Logger }

/** The one logger of the process: JSON lines in production, readable ones in development. */
export const log: Logger = ((globalThis as Holder)[key] ??= createLog({
  level: env.LOG_LEVEL,
  destination:
    env.NODE_ENV === 'production'
      ? pino.destination({ dest: 1, sync: true })
      : pretty({ colorize: true, translateTime: 'SYS:HH:MM:ss', sync: true }),
  report: env.SENTRY_DSN ? newErrorReports({ dsn: env.SENTRY_DSN, release: productVersion }) : undefined,
}))
