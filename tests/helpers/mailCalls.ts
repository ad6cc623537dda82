import { Webhook } from 'standardwebhooks'
import { forgetEnv } from '@/env'
import { ask, type Caller } from './asking'
import { word, type Bar } from './samples'

const secret = `whsec_${Buffer.from('a secret that only tests know').toString('base64')}`

/** Calls about the words of messages and what the provider reports of them, by operation id. */
export const mailCalls = (caller: () => Caller, bar: () => Bar) => {
  const inOwnWords = (step: 'preview' | 'test') =>
    ask(`POST /api/message-templates/${step}?venue=${bar().venue}`, {
      as: caller(),
      body: { kind: 'confirmation', locale: 'en', words: { opening: 'See you at {time}.' } },
    })
  return {
    previewMessage: () => inOwnWords('preview'),
    sendTestMessage: () => inOwnWords('test'),
    receiveResendEvent: async () => {
      const at = new Date()
      const id = `msg_${word()}`
      const data = { email_id: 'a-mail', to: [`${word()}@example.com`], bounce: { type: 'Permanent' } }
      const body = JSON.stringify({ type: 'email.bounced', created_at: at.toISOString(), data })
      process.env.RESEND_WEBHOOK_SECRET = secret
      forgetEnv()
      const answer = await ask('POST /api/contact-problems/resend/webhook', {
        body,
        headers: {
          'content-type': 'application/json',
          'svix-id': id,
          'svix-timestamp': String(Math.floor(at.getTime() / 1000)),
          'svix-signature': new Webhook(secret).sign(id, at, body),
        },
      })
      delete process.env.RESEND_WEBHOOK_SECRET
      forgetEnv()
      return answer
    },
  }
}
