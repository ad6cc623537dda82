import type { MessageChannel, MessageKind } from './kinds'
import type { SmsUse } from './messagingRules'

export type Contact = { email: string | null; phone: string | null }
export type Address = { channel: Extract<MessageChannel, 'email' | 'sms'>; recipient: string }

/** How a guest is reached with a message of this kind: one way, never two; null when there is none. */
export function addressFor(kind: MessageKind, { email, phone }: Contact, sms: SmsUse): Address | null {
  const number = phone && /^\+\d{6,15}$/.test(phone) ? phone : null
  const wantsText = sms === 'reminders' && kind === 'reminder'
  if (number && sms !== 'off' && (wantsText || !email)) return { channel: 'sms', recipient: number }
  return email ? { channel: 'email', recipient: email } : null
}
