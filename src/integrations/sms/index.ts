import type { SmsSender } from './sms'

/** The way out for text messages: none yet. A provider is an adapter beside `fake.ts`, picked here from the environment. */
export const smsSender = (): SmsSender | null => chosen

/** For tests: a way out, or null for none. */
export function replaceSmsSender(sender: SmsSender | null): void {
  chosen = sender
}

let chosen: SmsSender | null = null
