import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { parseBody } from '@/platform/http/parseBody'

/** Long enough to be a password; longer than a thousand characters is no password but an attack on the hash. */
export const newPassword = z.string().min(10, 'PASSWORD_SHORT').max(1000, 'TOO_LONG')
export const givenPassword = z.string().min(1).max(1000)
export const token = z.string().min(1).max(200)
/** Six figures, or a recovery code with or without its hyphens. */
export const code = z.string().min(1).max(40)
export const email = z.string().trim().toLowerCase().max(254, 'TOO_LONG').pipe(z.email('NOT_AN_EMAIL'))
export const name = z.string().trim().min(1).max(120, 'TOO_LONG')

/** The checked body of one of our own calls. */
export async function bodyOf<T extends z.ZodType>(schema: T, req: PayloadRequest): Promise<z.output<T>> {
  await addDataAndFileToRequest(req)
  return parseBody(schema, req.data ?? {})
}
