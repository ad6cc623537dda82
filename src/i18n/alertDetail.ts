import type { FailReason } from '@/domain/messages/messageStatuses'
import type { TaskKind } from '@/domain/billing/taskLists'
import { jobTexts } from './admin/texts/jobs'

type Language = 'pl' | 'en'

const whyNotSent: Record<FailReason, Record<Language, string>> = {
  REFUSED: { pl: 'poczta jej nie przyjęła', en: 'the mail provider would not take it' },
  GAVE_UP: { pl: 'żadna z prób się nie powiodła', en: 'none of the tries got through' },
  BROKEN: { pl: 'nie udało się jej napisać', en: 'it could not be written' },
  UNCERTAIN: {
    pl: 'połączenie urwało się w chwili przekazania, więc nie wiadomo, czy doszła',
    en: 'the line broke while it was handed over, so nobody knows whether it arrived',
  },
}

const moneyMatters: Record<TaskKind, Record<Language, string>> = {
  noShowFee: { pl: 'gość nie przyszedł', en: 'a guest did not come' },
  cancellationFee: { pl: 'późne odwołanie', en: 'a late cancellation' },
  zadatekTwice: {
    pl: 'lokal odwołał rezerwację z zadatkiem; wpłatę zwracamy, o drugiej takiej kwocie decyduje właściciel',
    en: 'the venue called off a booking with a zadatek; it goes back, and the owner decides about as much again',
  },
  refundFailed: { pl: 'zwrot się nie udał', en: 'a refund failed' },
  dispute: { pl: 'bank gościa cofa płatność', en: 'a guest’s bank takes a payment back' },
  paidWithoutTable: {
    pl: 'wpłata przyszła, gdy stolika już nie było; zwracamy ją w całości',
    en: 'a payment came when the table was gone; all of it goes back',
  },
  difference: { pl: 'księga nie zgadza się z operatorem', en: 'the book and the provider do not agree' },
  paymentsOff: {
    pl: 'rezerwacja wymaga wpłaty, a płatności są wyłączone; czeka jako prośba',
    en: 'a booking owes a deposit and payments are off; it waits as a request',
  },
  wrongAmount: { pl: 'wpłynęła inna kwota', en: 'another amount came' },
}

/** What failed, in words where we have some: a reason, or the name of a job with how many ('tidyJobs × 3'). */
export function alertDetail(detail: string, language: Language): string {
  const reason = ({ ...whyNotSent, ...moneyMatters } as Partial<Record<string, Record<Language, string>>>)[
    detail
  ]
  if (reason) return reason[language]
  const [, task = '', times = ''] = /^(\w+)( × \d+)?$/.exec(detail) ?? []
  const job = (jobTexts as Partial<Record<string, Record<Language, string>>>)[`job.${task}`]
  return job ? `${job[language]}${times}` : detail
}
