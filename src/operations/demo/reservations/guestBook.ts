import { englishNames, polishNames } from '@/demo/reservations/names'
import { allergies, guestNotes, tags } from '@/demo/reservations/remarks'
import { slugOf } from '@/domain/text/slugOf'
import { dice, type Dice } from './dice'
import { uuid } from './uuid'

export type DemoGuest = {
  id: string
  name: string
  email: string | null
  phone: string
  locale: 'pl' | 'en'
  vip: boolean
  tags: string[]
  notes: string | null
  allergies: string | null
  blocked: { reason: string; days: number } | null
  marketing: boolean
}

const HOW_MANY = 340
const REGULARS = 40

/** The people the demo bar knows, those who come often first. */
export function guestBook(): DemoGuest[] {
  const chance = dice('guests of the demo bar')
  const taken = new Set<string>()
  return Array.from({ length: HOW_MANY }, (_, index) => aGuest(index, chance, taken))
}

function aGuest(index: number, chance: Dice, taken: Set<string>): DemoGuest {
  const locale = chance.chance(0.13) ? 'en' : 'pl'
  const names = locale === 'pl' ? polishNames : englishNames
  let name: string
  do name = `${chance.pick(names.first)} ${chance.pick(names.last)}`
  while (taken.has(name))
  taken.add(name)

  const isRegular = index < REGULARS
  const isBlocked = index === HOW_MANY - 1
  return {
    id: uuid(chance),
    name,
    email: chance.chance(0.9) ? `${slugOf(name).replaceAll('-', '.')}@example.com` : null,
    phone: phoneOf(index, locale),
    locale,
    vip: index < 9,
    tags: [
      ...new Set([...(isRegular ? [tags[0]] : []), ...(chance.chance(isRegular ? 0.5 : 0.06) ? [chance.pick(tags.slice(1))] : [])]),
    ], // prettier-ignore
    notes: chance.chance(isRegular ? 0.4 : 0.03) ? chance.pick(guestNotes) : null,
    allergies: chance.chance(0.07) ? chance.pick(allergies[locale]) : null,
    blocked: isBlocked ? { reason: 'Trzy razy nie przyszedł i nie odwołał.', days: 60 } : null,
    marketing: chance.chance(0.22),
  }
}

/** Numbers that ring nowhere: the reserved range 45 9 of the Polish plan, and the range for films of the British one. */
function phoneOf(index: number, locale: 'pl' | 'en'): string {
  const digits = String(index).padStart(3, '0')
  return locale === 'pl' ? `+48459555${digits}` : `+447700900${digits}`
}
