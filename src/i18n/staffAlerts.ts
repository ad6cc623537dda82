import type { StaffAlert } from '@/domain/messages/staffAlerts'
import { instantOf } from '@/domain/time/instantOf'
import { timeLabel } from '@/domain/time/timeLabel'
import { alertDetail } from './alertDetail'

type Language = 'pl' | 'en'
type Sentences = Record<StaffAlert | 'test', Record<Language, string>>

/** What the staff's own chat says, in one line; `{party}`, `{when}`, `{detail}` are filled in. No guest is named. */
const sentences: Sentences = {
  largeParty: { pl: 'Duża grupa: {party}, {when}.', en: 'Large party: {party}, {when}.' },
  vip: { pl: 'Rezerwacja VIP: {party}, {when}.', en: 'VIP booking: {party}, {when}.' },
  request: {
    pl: 'Prośba o stolik czeka na odpowiedź: {party}, {when}.',
    en: 'A request waits for an answer: {party}, {when}.',
  },
  lowRating: { pl: 'Niska ocena wizyty: {detail}.', en: 'A low rating of a visit: {detail}.' },
  siteMessage: { pl: 'Wiadomość ze strony: {detail}.', en: 'A message from the site: {detail}.' },
  messageFailed: { pl: 'Wiadomość nie wyszła: {detail}.', en: 'A message could not be sent: {detail}.' },
  money: { pl: 'Sprawa z pieniędzmi: {detail}.', en: 'A matter of money: {detail}.' },
  failure: { pl: 'Coś się nie udało: {detail}.', en: 'Something failed: {detail}.' },
  test: { pl: 'Próba: Eliksir pisze do tego kanału.', en: 'A test: Eliksir writes to this channel.' },
}

type Alert = {
  alert: StaffAlert
  detail: string | null
  reservation: {
    reference: string
    serviceDate: string
    startsAt: string
    timeZone: string
    partySize: number
  } | null
  adminUrl: string
}

/** An alert as one line with the page of the backoffice to go to; without an alert, the line that tries the channel out. */
export function alertSentence(alert: Alert | null, language: Language): string {
  if (!alert) return sentences.test[language]
  const { reservation, detail, adminUrl } = alert
  const values: Record<string, string> = {
    detail: detail ? alertDetail(detail, language) : '',
    party: reservation ? people(reservation.partySize, language) : '',
    when: reservation ? whenOf(reservation, language) : '',
  }
  const said = sentences[alert.alert][language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return `${said}${reservation ? ` ${reservation.reference}.` : ''} ${adminUrl}`
}

const peopleWords: Record<Language, Partial<Record<Intl.LDMLPluralRule, string>>> = {
  pl: { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' },
  en: { one: 'guest', other: 'guests' },
}

const people = (n: number, language: Language) =>
  `${n} ${peopleWords[language][new Intl.PluralRules(language).select(n)]}`

function whenOf(
  { serviceDate, startsAt, timeZone }: NonNullable<Alert['reservation']>,
  language: Language,
): string {
  const day = new Intl.DateTimeFormat(language === 'pl' ? 'pl-PL' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${serviceDate}T00:00:00Z`))
  return `${day}, ${timeLabel(instantOf(startsAt), timeZone)}`
}
