import { dateLabel } from '@/domain/time/dateLabel'
import type { ItemKind } from '@/domain/menu/itemKinds'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Back } from '@/queries/shapes/back'
import { shortTime } from '../text/shortTime'

/** What stands beside the name of something that is off for now. */
export function soldOutWords(back: Back, kind: ItemKind, locale: Locale): string {
  const t = wordsFor(locale, 'menu')
  switch (back.kind) {
    case 'at':
      return t('backAt', { time: shortTime(back.time) })
    case 'on':
      return t('backOn', { date: dateLabel(back.date, locale, 'short') })
    case 'not-tonight':
      return t('goneTonight', { kind })
    case 'unknown':
      return t('backUnknown')
  }
}
