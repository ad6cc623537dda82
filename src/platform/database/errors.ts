import { APIError, ValidationError, type PayloadRequest } from 'payload'
import { describeError } from '@/platform/http/describeError'
import { requestContext } from '@/platform/http/requestContext'

type DriverError = { code: string; constraint?: string; detail?: string; table?: string; column?: string }

/**
 * Finds the PostgreSQL error in a chain of causes. Matches on SQLSTATE (five characters), never on class names,
 * because the production bundle shortens them.
 */
export function driverErrorOf(error: unknown): DriverError | null {
  for (let current = error, depth = 0; current && depth < 6; depth += 1) {
    const { code, cause } = current as { code?: unknown; cause?: unknown }
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return current as DriverError
    current = cause
  }
  return null
}

export type WriteKind = 'write' | 'delete' | 'read'

/**
 * Says in the product's words what the database refused; anything it does not know travels on untouched.
 * Codes: https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
export function toCleanError(
  error: unknown,
  { kind, collection, req }: { kind: WriteKind; collection?: string; req?: Partial<PayloadRequest> },
): unknown {
  noteLostDatabase(error)
  const driver = driverErrorOf(error)
  if (!driver) return error

  switch (driver.code) {
    case '23503':
    case '23502':
    case '23001':
      if (kind === 'delete' || driver.detail?.includes('still referenced')) {
        return refusal(409, 'STILL_REFERENCED', { collection, referencedBy: referencingTable(driver) })
      }
      return driver.code === '23502'
        ? invalidField(driver.column ?? '', 'VALUE_MISSING', collection, req)
        : invalidField(fieldOf(driver), 'NO_SUCH_DOCUMENT', collection, req)
    case '23505':
      return invalidField(fieldOf(driver), 'NOT_UNIQUE', collection, req)
    case '23514':
      return invalidField(driver.constraint ?? '', 'OUT_OF_RANGE', collection, req)
    case '23P01':
      return refusal(409, 'SLOT_TAKEN', { constraint: driver.constraint })
    // An earlier statement of this transaction failed and was passed over: one of many documents could not be changed.
    case '25P02':
      return refusal(409, 'BULK_REFUSED', {})
    case '40001':
    case '40P01':
    case '55P03':
      return refusal(503, 'UNAVAILABLE', { retryAfterSeconds: 1 })
    case '57014':
    case '57P01':
    case '57P03':
    case '53300':
    case '08006':
    case '08001':
    case '08003':
      return refusal(503, 'UNAVAILABLE', { retryAfterSeconds: 2 })
  }
  // Class 22: the caller's value cannot be what the column holds (bad uuid, number out of range, NUL byte …).
  if (driver.code.startsWith('22')) return refusal(400, 'BAD_REQUEST', {})
  return error
}

/** An error with a stable code in `data.code`; its sentence is written by the error hook, in the caller's language. */
const refusal = (status: number, code: string, data: Record<string, unknown>) =>
  new APIError(code, status, { code, ...data }, true)

function invalidField(path: string, message: string, collection?: string, req?: Partial<PayloadRequest>) {
  return new ValidationError({ collection, errors: [{ path, message }], req: req }, req?.t as never)
}

const fieldOf = (driver: DriverError) => {
  const column = driver.detail?.match(/Key \(([^)]+)\)/)?.[1] ?? driver.column ?? ''
  return column.replace(/_id$/, '').replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

const referencingTable = (driver: DriverError) =>
  driver.detail?.match(/from table "([^"]+)"/)?.[1] ?? driver.table

/** The platform takes a session it could not look up for none; whoever answers the request has to know better. */
function noteLostDatabase(error: unknown): void {
  const context = requestContext()
  if (context && describeError(error, context.language).entry.code === 'UNAVAILABLE')
    context.hasLostDatabase = true
}
