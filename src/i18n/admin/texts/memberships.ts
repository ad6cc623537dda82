import { w } from '../words'

/** Memberships, as the owner, managers and hosts see them. */
export const membershipTexts = {
  'member.title': w('Karnet', 'Membership'),
  'member.paidUntil': w('opłacony do {{date}}', 'paid until {{date}}'),
  'member.resting': w(
    'Opłaty nie udało się pobrać, więc korzyści teraz nie przysługują.',
    'The payment could not be taken, so its benefits rest for now.',
  ),
  'member.is.begun': w(
    'Czeka na pierwszą wpłatę ({{amount}}). Bez niej wygaśnie po dobie.',
    'Waiting for the first payment ({{amount}}). Without it, it lapses after a day.',
  ),
  'member.is.active': w(
    'Działa. Opłacony do: {{until}}; potem odnowi się sam.',
    'Active. Paid until {{until}}; it renews itself then.',
  ),
  'member.is.pastDue': w(
    'Nie udało się pobrać {{amount}} (prób: {{tries}}). Operator spróbuje jeszcze raz, a gość dostał mail. Korzyści wciąż przysługują.',
    '{{amount}} could not be taken (tries: {{tries}}). The provider tries again and the guest was written to. The benefits still hold.',
  ),
  'member.is.paused': w(
    'Wszystkie próby pobrania {{amount}} się nie udały. Korzyści czekają, aż gość zapłaci.',
    'Every try to take {{amount}} has failed. The benefits rest until the guest pays.',
  ),
  'member.is.cancelled': w(
    'Wypowiedziany. Działa do: {{until}}; nic więcej nie pobierzemy.',
    'Cancelled. It runs until {{until}}; nothing more is charged.',
  ),
  'member.is.ended': w('Zakończony. Nic więcej nie pobierzemy.', 'Ended. Nothing more is charged.'),
  'member.end.atPeriodEnd': w('Zakończ z końcem okresu', 'End with the period'),
  'member.end.now': w('Zakończ od razu', 'End at once'),
  'member.endTitle.atPeriodEnd': w('Zakończyć z końcem okresu?', 'End with the period?'),
  'member.endTitle.now': w('Zakończyć od razu?', 'End at once?'),
  'member.endLead.atPeriodEnd': w(
    'Karnet działa do końca opłaconego okresu, potem nic już nie pobierzemy.',
    'It runs until the end of what was paid; nothing is charged after that.',
  ),
  'member.endLead.now': w(
    'Korzyści kończą się teraz. To, co zapłacono, nie wraca samo: zwrot zrobisz przy wpłacie.',
    'The benefits end now. What was paid does not go back by itself: give it back at the payment.',
  ),
  'member.ended': w('Zapisane.', 'Done.'),
} as const
