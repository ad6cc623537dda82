import type { PlanPeriod } from '@/domain/billing/membershipLists'
import type { Text } from './types'

type DemoPlan = {
  slug: string
  name: Text
  description: Text
  amountCents: number
  period: PlanPeriod
  order: number
  benefits: readonly Text[]
}

/** What one may be a member by in the demo bar. Nothing of it praises a drink: the law on advertising alcohol is strict. */
export const plans: readonly DemoPlan[] = [
  {
    slug: 'klub-eliksir',
    name: { pl: 'Klub Eliksir', en: 'The Eliksir Club' },
    description: {
      pl: 'Dla stałych gości: pierwszeństwo w pełne noce i wieczory tylko dla klubu.',
      en: 'For regulars: first call on full nights, and evenings for the club alone.',
    },
    amountCents: 4_900,
    period: 'month',
    order: 0,
    benefits: [
      {
        pl: 'Pierwszeństwo na liście oczekujących w piątki i soboty',
        en: 'First in the line for a table on Fridays and Saturdays',
      },
      { pl: 'Wieczór klubowy raz w miesiącu', en: 'A club evening once a month' },
      {
        pl: 'Mała przekąska do stolika przy każdej wizycie',
        en: 'A small snack at the table with every visit',
      },
    ],
  },
]
