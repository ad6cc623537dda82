import type { FactsOf } from '@/domain/messages/facts'
import type { MessageKind, MessageLocale } from '@/domain/messages/kinds'
import type { Letter } from '../letter'
import type { TemplateKind } from '../templates/templateKinds'
import type { EditedWords } from './guestLetter'

/** A venue's own words in one language, by what they are for. */
export type VenueWords = Partial<Record<TemplateKind, EditedWords>>

export type LetterRequest<Kind extends MessageKind> = {
  facts: FactsOf<Kind>
  locale: MessageLocale
  words: VenueWords | null
}

/** Makes the letter of one kind of message. */
export type LetterOf<Kind extends MessageKind> = (request: LetterRequest<Kind>) => Letter
