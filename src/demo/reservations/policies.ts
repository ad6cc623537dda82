import type { Policy } from '@/domain/policy/policy'
import type { Text } from '../types'

export type DemoPolicy = Omit<Policy, 'id' | 'name' | 'text' | 'version'> & {
  key: string
  name: string
  text: Text
}

/** Nothing is paid in advance; who cancels on the day of the visit owes something for the empty table. */
export const policies: readonly DemoPolicy[] = [
  {
    key: 'evening',
    name: 'Wieczór bez zaliczki',
    text: {
      pl: 'Rezerwację odwołasz za darmo do 24 godzin przed wizytą. Później prosimy o 15 zł od osoby, a na mniej niż trzy godziny przed wizytą o 30 zł. Nie pobieramy zaliczki; jeśli to my odwołamy wizytę, nic nie płacisz.',
      en: 'You can cancel free of charge until 24 hours before your visit. After that we ask for 15 zł a person, and with less than three hours to go for 30 zł. There is no deposit; if it is we who cancel, you owe nothing.',
    },
    depositKind: 'zadatek',
    charge: 'none',
    chargeBasis: 'perPerson',
    chargeCents: 0,
    chargeMinParty: null,
    tiers: [
      { before: 24, unit: 'hours', feePercent: 50 },
      { before: 3, unit: 'hours', feePercent: 100 },
    ],
    feeBasis: 'perPerson',
    feeCents: 3000,
    capCents: 24_000,
    graceMinutes: 60,
    chargeDroppedCovers: false,
    currency: 'PLN',
  },
]
