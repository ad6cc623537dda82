import type { EventData } from './eventData'
import type { Claimed } from './claimDeliveries'
import { alertSentence } from '@/i18n/staffAlerts'

/**
 * An event as a chat takes it: Discord reads `content`, Slack and what speaks its language (Mattermost, Rocket.Chat, Google
 * Chat) read `text`. Plain words, no names of guests, and nothing that the chat could take for a mention.
 */
export function chatBody({ payload, webhook }: Claimed): { text: string } | { content: string } {
  const said =
    payload.type === 'staff.alert'
      ? alertSentence(payload.data as EventData<'staff.alert'>, webhook.language)
      : alertSentence(null, webhook.language)
  const { hostname } = new URL(webhook.url)
  const isDiscord = /(?:^|\.)discord(?:app)?\.com$/.test(hostname)
  return isDiscord
    ? ({ content: said.replaceAll('@', '@\u200b'), allowed_mentions: { parse: [] } } as { content: string })
    : { text: said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') }
}
