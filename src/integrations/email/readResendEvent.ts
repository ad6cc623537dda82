import { Webhook } from 'standardwebhooks'
import { z } from 'zod'

/** What a provider reports of a mail it took: it came back for good, or its reader called it spam. */
export type MailReport = {
  addresses: string[]
  problem: 'bounced' | 'complained'
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
    to: z.union([z.string(), z.array(z.string())]),
    bounce: z.object({ type: z.string().optional(), subType: z.string().optional() }).optional(),
  }),
})

function reportOf({ type, created_at: createdAt, data }: z.infer<typeof event>): MailReport | null {
  const problem = PROBLEMS[type]
  if (!problem || data.bounce?.type === 'Transient') return null
  const at = new Date(createdAt ?? Date.now())
  return {
    addresses: [data.to].flat(),
    problem,
    detail: [data.bounce?.type, data.bounce?.subType].filter(Boolean).join(', ').slice(0, 120) || null,
    at: Number.isNaN(at.getTime()) ? new Date() : at,
  }
}

const PROBLEMS: Partial<Record<string, MailReport['problem']>> = {
  'email.bounced': 'bounced',
  // Resend itself would not send to it: it had bounced before.
  'email.suppressed': 'bounced',
  'email.complained': 'complained',
}
