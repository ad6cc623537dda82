import { optionalCell, type Cells } from './cells'
import { normaliseEmail } from '../normaliseEmail'
import { normalisePhone } from '../normalisePhone'
import type { GuestContact } from '../findOrCreateCustomer'
import type { Fault } from './fault'

export type ImportedGuest = GuestContact & { email: string | null; phone: string | null }

/** The guest of a line, with what is wrong about him; the country is the venue's, for numbers without one. */
export function readGuest(cells: Cells, country: string | null): { guest: ImportedGuest; faults: Fault[] } {
  const faults: Fault[] = []
  const name =
    optionalCell(cells, 'name') ?? ([cells('firstName'), cells('lastName')].filter(Boolean).join(' ') || '')
  if (!name) faults.push({ column: 'name', why: 'nameMissing' })
  if (name.length > 120) faults.push({ column: 'name', why: 'tooLong' })

  const email = normaliseEmail(cells('email'))
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email)) faults.push({ column: 'email', why: 'email' })
  const typed = optionalCell(cells, 'phone')
  const phone = normalisePhone(typed, country)
  if (typed && !phone) faults.push({ column: 'phone', why: 'phone' })

  const language = optionalCell(cells, 'language')?.toLowerCase().slice(0, 2) ?? 'pl'
  if (language !== 'pl' && language !== 'en') faults.push({ column: 'language', why: 'language' })
  return { guest: { name, email, phone, locale: language === 'en' ? 'en' : 'pl' }, faults }
}
