import { Webhook } from 'standardwebhooks'
import { z } from 'zod'

/** What a provider reports of a mail it took: it arrived, came back for good, or its reader called it spam. */
export type MailReport = {
  addresses: string[]
  outcome: 'delivered' | 'bounced' | 'complained'
  /** What we called the mail, and what the provider calls it; null when it does not say. */
  idempotencyKey: string | null
  providerId: string | null
  /** In its own terms: 'Permanent, General'. Never its free text, which repeats the address. */
  detail: string | null
  at: Date
}

type Delivery = { body: string; headers: Headers; secret: string }

/**
 * Reads one delivery of Resend's webhook, which is signed as Standard Webhooks describe. Null for what needs nothing done (an
 * opening, a mailbox that was full today). Throws when it is not signed by Resend, or was signed more than five minutes ago.
 */
export function readResendEvent({ body, headers, secret }: Delivery): MailReport | null {
  const signed = Object.fromEntries(
    ['id', 'timestamp', 'signature'].map((name) => [
      `webhook-${name}`,
      headers.get(`svix-${name}`) ?? headers.get(`webhook-${name}`) ?? '',
    ]),
  )
  const parsed = event.safeParse(new Webhook(secret).verify(body, signed))
  return parsed.success ? reportOf(parsed.data) : null
}

const event = z.object({
  type: z.string(),
  created_at: z.string().optional(),
  data: z.object({
    email_id: z.string().optional(),
    tags: z
      .union([z.record(z.string(), z.string()), z.array(z.object({ name: z.string(), value: z.string() }))])
      .optional(),
    to: z.union([z.string(), z.array(z.string())]),
    bounce: z.object({ type: z.string().optional(), subType: z.string().optional() }).optional(),
  }),
})

function reportOf({ type, created_at: createdAt, data }: z.infer<typeof event>): MailReport | null {
  const outcome = OUTCOMES[type]
  if (!outcome || data.bounce?.type === 'Transient') return null
  const at = new Date(createdAt ?? Date.now())
  const tags = Array.isArray(data.tags) ? Object.fromEntries(data.tags.map(({ name, value }) => [name, value])) : data.tags // prettier-ignore
  return {
    addresses: [data.to].flat(),
    outcome,
    idempotencyKey: tags?.message ?? null,
    providerId: data.email_id ?? null,
    detail: [data.bounce?.type, data.bounce?.subType].filter(Boolean).join(', ').slice(0, 120) || null,
    at: Number.isNaN(at.getTime()) ? new Date() : at,
  }
}

const OUTCOMES: Partial<Record<string, MailReport['outcome']>> = {
  'email.delivered': 'delivered',
  'email.bounced': 'bounced',
  // Resend itself would not send to it: it had bounced before.
  'email.suppressed': 'bounced',
  'email.complained': 'complained',
}
