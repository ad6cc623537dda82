/** One text message to one phone, in E.164. */
export type Sms = { to: string; text: string; idempotencyKey: string; signal?: AbortSignal }

/** A way out for text messages. Throws an `IntegrationError` when the message was not taken. */
export type SmsSender = {
  provider: string
  /** For so long it knows an idempotency key again. */
  keysLastMs: number
  sendSms: (sms: Sms) => Promise<{ providerId: string }>
}
