import type { Mail } from './mail'
import { oneLine } from './oneLine'

/** Who a mail is from: the house's own address, under the name of the venue that writes. */
export function senderOf({ from, senderName }: Pick<Mail, 'from' | 'senderName'>, house: string): string {
  if (from) return oneLine(from)
  const name = oneLine(senderName ?? '').replaceAll(/["\\<>]/g, '')
  return name ? `"${name}" <${addressOf(house)}>` : house
}

/** The bare address in 'Eliksir <noreply@bar.example>'. */
export const addressOf = (sender: string): string => /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim()
