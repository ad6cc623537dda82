import { dateLabel } from '@/domain/time/dateLabel'
import type { Say } from '@/i18n/admin/say'
import type { Service } from '@/payload-types'
import { rangeLabel } from './rangeLabel'
import { weekdaysLabel } from './weekdaysLabel'

export type TypedRule = Partial<NonNullable<Service['durationRules']>[number]>

/** A duration rule as a sentence: whom it is for, when, and how long they stay. */
export function sayDurationRule(rule: TypedRule, say: Say): string {
  const short = (date?: string | null) => date && dateLabel(date, say.language, 'medium')
  const range = {
    from: (value: string) => say('from', { value }),
    to: (value: string) => say('until', { value }),
  }
  const conditions = [
    sayParty(rule, say),
    weekdaysLabel(rule.weekdays ?? [], say.language),
    rangeLabel(rule.fromTime, rule.toTime, range),
    rangeLabel(short(rule.fromDate), short(rule.toDate), range),
  ].filter(Boolean)
  const stay = say('minutes', { n: rule.turnMinutes ?? 120 })
  return `${conditions.join(', ') || say('allParties')}: ${stay}`
}

function sayParty({ minParty, maxParty }: TypedRule, say: Say): string | null {
  if (minParty && maxParty && minParty !== maxParty) {
    return say('partyRange', { min: minParty, people: say.count('people', maxParty) })
  }
  if (minParty && maxParty) return say.count('people', minParty)
  if (minParty) return say('partyFrom', { people: say.count('peopleFrom', minParty) })
  return maxParty ? say('partyUpTo', { people: say.count('peopleFrom', maxParty) }) : null
}
