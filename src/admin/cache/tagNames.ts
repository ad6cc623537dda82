import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import type { Say } from '@/i18n/admin/say'

/** What the house calls the things that answers are made of; bookkeeping tables keep their own names. */
export function tagNames({ payload, i18n }: PayloadRequest, say: Say): (tag: string) => string {
  const names = new Map<string, string>([
    ['*', say('cacheEverything')],
    ['night', say('cacheNights')],
    ['occupancies', say('cacheTables')],
  ])
  for (const { slug, labels } of payload.config.collections)
    names.set(slug, getTranslation(labels.plural, i18n))
  for (const { slug, label } of payload.config.globals) names.set(slug, getTranslation(label, i18n))

  return (tag) => {
    const [slug = tag, history] = tag.split('.', 2)
    const name = names.get(slug) ?? slug
    return history ? say('cacheHistory', { name }) : name
  }
}
