import { getPayload, type Payload } from 'payload'

/** Payload on this test file's own database. The configuration is imported late, when the database is known. */
export async function openPayload(): Promise<Payload> {
  const { default: config } = await import('@payload-config')
  return getPayload({ config })
}
