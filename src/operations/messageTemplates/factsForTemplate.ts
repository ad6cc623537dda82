import type { MessageFacts } from '@/domain/messages/facts'
import type { MessageKind } from '@/domain/messages/kinds'
import type { TemplateKind } from '@/emails/templates/templateKinds'

/** Which message a template is for, and the case of it. */
export function factsForTemplate(
  template: TemplateKind,
  facts: MessageFacts,
): { kind: MessageKind; facts: MessageFacts[MessageKind] } {
  switch (template) {
    case 'paymentReminder':
      return { kind: 'paymentLink', facts: { ...facts.paymentLink, isReminder: true } }
    case 'cancelledByGuest':
      return { kind: 'cancellation', facts: { ...facts.cancellation, by: 'guest' } }
    case 'cancelledByVenue':
      return { kind: 'cancellation', facts: { ...facts.cancellation, by: 'venue' } }
    case 'requestExpired':
      return { kind: 'declined', facts: { ...facts.declined, because: 'expired' } }
    case 'paymentExpired':
      return { kind: 'declined', facts: { ...facts.declined, because: 'unpaid' } }
    default:
      return { kind: template, facts: facts[template] }
  }
}
