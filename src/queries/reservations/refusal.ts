import { PayloadSDKError } from '@payloadcms/sdk'
import type { ErrorCode } from '@/i18n/errors'

/** Why the API does not do what a guest asks, with its sentence in the guest's language. */
export type Refusal = {
  status: number
  code: ErrorCode
  message: string
  /** The nearest free starts, when somebody else was faster. */
  alternatives: Alternative[]
  fields: { path: string; message: string }[]
}

export type Alternative = { startsAt: string; label: string }

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

/** Turns a refusal into a value. What went wrong on our side is thrown on, but for a house too busy to answer (503). */
export async function answered<T>(asking: Promise<Response>): Promise<Answer<T>> {
  try {
    const response = await asking
    return { ok: true, value: (await response.json()) as T }
  } catch (error) {
    if (error instanceof PayloadSDKError && (error.status < 500 || error.status === 503))
      return { ok: false, refusal: refusalOf(error) }
    throw error
  }
}

type Entry = { message?: string; code?: ErrorCode; data?: Data }
type Data = { alternatives?: Alternative[]; errors?: Refusal['fields'] } | null

function refusalOf({ errors, message, status }: PayloadSDKError): Refusal {
  const [first] = errors as Entry[]
  return {
    status,
    code: first?.code ?? 'UNEXPECTED',
    message: first?.message ?? message,
    alternatives: first?.data?.alternatives ?? [],
    fields: first?.data?.errors ?? [],
  }
}
