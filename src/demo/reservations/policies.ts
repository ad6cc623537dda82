import type { Policy } from '@/domain/policy/policy'
import type { Text } from '../types'

export type DemoPolicy = Omit<Policy, 'id' | 'name' | 'text' | 'version'> & {
  key: string
  name: string
  text: Text
}

/** Small parties pay nothing in advance, large ones a deposit; who cancels on the day of the visit owes something for the empty table. */
export const policies: readonly DemoPolicy[] = [
  {
    key: 'evening',
    name: 'Wieczór, zadatek od siedmiu osób',
    text: {
      pl: 'Rezerwację odwołasz za darmo do 24 godzin przed wizytą. Później prosimy o 15 zł od osoby, a na mniej niż trzy godziny przed wizytą o 30 zł. Od siedmiu osób prosimy o zadatek, 30 zł od osoby, i odejmujemy go od rachunku. Jeśli to my odwołamy wizytę, nic nie płacisz, a zadatek oddajemy od razu.',
      en: 'You can cancel free of charge until 24 hours before your visit. After that we ask for 15 zł a person, and with less than three hours to go for 30 zł. Parties of seven and more pay a deposit of 30 zł a person, which comes off the bill. If it is we who cancel, you owe nothing and the deposit goes back at once.',
    },
    depositKind: 'zadatek',
    charge: 'deposit',
    chargeBasis: 'perPerson',
    chargeCents: 3000,
    chargeMinParty: 7,
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
