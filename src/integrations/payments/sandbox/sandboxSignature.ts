import { createHmac, timingSafeEqual } from 'node:crypto'
import { BadSignature } from '../gateway'

/** Seconds for which a signed event is believed, as Stripe advises. */
const TOLERANCE_S = 300

/** The header of an event, in Stripe's form: `t=…,v1=…`. */
export function signEvent(body: string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
  return `t=${seconds},v1=${macOf(body, secret, seconds)}`
}

/** Throws `BadSignature` unless the body was signed with this secret, not long ago. */
export function checkSignature(body: Buffer, signature: string | null, secret: string, now: Date): void {
  const [, seconds, mac] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature ?? '') ?? []
  if (!seconds || !mac) throw new BadSignature()
  const isOurs = timingSafeEqual(
    Buffer.from(mac),
    Buffer.from(macOf(body.toString('utf8'), secret, Number(seconds))),
  )
  const age = now.getTime() / 1000 - Number(seconds)
  if (!isOurs || age > TOLERANCE_S) throw new BadSignature()
}

const macOf = (body: string, secret: string, seconds: number) =>
  createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
