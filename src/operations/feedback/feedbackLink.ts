import { env } from '@/env'
import { feedbackTokenOf } from './feedbackToken'

/** The page on which the guest of a visit says how it was, in the language of the guest. */
export const feedbackLink = ({ id }: { id: string }, locale: 'pl' | 'en'): string =>
  `${env.SERVER_URL}/${locale}/feedback/${feedbackTokenOf(id)}`
