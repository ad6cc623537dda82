import type { FailReason } from '@/domain/messages/messageStatuses'
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

/** What failed, in words where we have some: a reason, or the name of a job with how many ('tidyJobs × 3'). */
export function alertDetail(detail: string, language: Language): string {
  const reason = (whyNotSent as Partial<Record<string, Record<Language, string>>>)[detail]
  if (reason) return reason[language]
  const [, task = '', times = ''] = /^(\w+)( × \d+)?$/.exec(detail) ?? []
  const job = (jobTexts as Partial<Record<string, Record<Language, string>>>)[`job.${task}`]
  return job ? `${job[language]}${times}` : detail
}
