import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { ConfirmationFacts } from '@/domain/billing/confirmationFacts'
import { confirmationPdf } from './confirmationPdf'

const line = {
  at: '2027-05-08T10:00:00.000Z',
  currency: 'PLN',
  payment: 'PK7M4TR29',
  vatTreatment: 'rate',
  vatPercent: 8,
} as const

const facts: ConfirmationFacts = {
  reference: 'PK7M4TR29',
  currency: 'PLN',
  issuedAt: '2027-05-08T10:00:00Z',
  isTrial: false,
  venue: {
    name: 'Eliksir',
    address: 'ul. Żurawia 3, 00-503 Warszawa',
    phone: '+48 22 555 01 23',
    email: 'bar@example.com',
    timeZone: 'Europe/Warsaw',
  },
  company: { name: 'Eliksir sp. z o.o.', nip: '1234563218', address: 'ul. Żurawia 3, 00-503 Warszawa' },
  payer: 'Zofia Źdźbło',
  buyer: { nip: '5260250274', name: 'Łąka i Synowie', address: 'ul. Gęsia 1, 90-001 Łódź' },
  booking: { reference: 'K7M4TR', serviceDate: '2027-05-15', partySize: 5 },
  lines: [
    { ...line, kind: 'depositCharged', grossCents: 25_000, netCents: 23_148, vatCents: 1_852 },
    { ...line, kind: 'refunded', grossCents: -5_000, netCents: -4_630, vatCents: -370 },
  ],
  kept: [],
  total: { grossCents: 20_000, netCents: 18_518, vatCents: 1_482 },
}

describe('a confirmation of payment as a PDF', () => {
  it('is one page with its language and title, in letters that it carries along', async () => {
    const file = await confirmationPdf(facts, 'pl')
    const text = file.toString('latin1')
    expect(text.slice(0, 5)).toBe('%PDF-')
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1)
    expect(text).toContain('/Lang (pl)')
    expect(text).toContain('/FontFile2')
    expect(text).not.toContain('Helvetica')
  })

  it('says plainly in both languages that it is no VAT invoice, and never calls itself one', async () => {
    const [pl, en] = [await wordsIn(facts, 'pl'), await wordsIn(facts, 'en')]
    expect(pl).toContain('To nie jest faktura VAT.')
    expect(pl).not.toMatch(/Faktura|FAKTURA/)
    expect(en).toContain('This is not a VAT invoice.')
    expect(en).not.toMatch(/VAT INVOICE|Invoice number/)
  })

  it('shows every amount, the rate of each line and whose NIP it is, with Polish letters', async () => {
    const pl = await wordsIn(facts, 'pl')
    for (const part of ['250,00', '231,48', '18,52', '-50,00', '200,00', '185,18', '14,82', '8%'])
      expect(pl).toContain(part)
    for (const part of ['5260250274', '1234563218', 'Łąka i Synowie', 'Gęsia', 'Źdźbło', 'K7M4TR'])
      expect(pl).toContain(part)
  })

  it('shows what was kept apart, with what is to be settled about its VAT', async () => {
    const kept = [
      {
        ...line,
        kind: 'depositRetained',
        vatTreatment: 'askAccountant',
        vatPercent: null,
        grossCents: 10_000,
        netCents: 10_000,
        vatCents: 0,
      } as const,
    ]
    const en = await wordsIn({ ...facts, kept }, 'en')
    expect(en).toContain('Kept of this payment')
    expect(en).toContain('to be settled')
    expect(en).toContain('100.00')
  })

  it('is the same file for the same facts', async () => {
    const [one, other] = [await confirmationPdf(facts, 'en'), await confirmationPdf(facts, 'en')]
    expect(withoutId(one)).toBe(withoutId(other))
  })
})

const withoutId = (file: Buffer) => file.toString('latin1').replace(/\/ID \[[^\]]*\]/, '')

/** The words of a file: what its streams draw, turned back into letters by the tables of its fonts. */
async function wordsIn(of: ConfirmationFacts, locale: 'pl' | 'en'): Promise<string> {
  const streams = streamsOf(await confirmationPdf(of, locale))
  const tables = streams.filter((stream) => stream.includes('beginbfrange') || stream.includes('beginbfchar'))
  const letters = tables.map(lettersOf)
  const drawn = streams.filter((stream) => /\bTJ\b/.test(stream))
  const said = drawn.flatMap((stream) => letters.map((table) => readWith(stream, table)))
  return said.join('\n').replaceAll('\u00a0', ' ')
}

function streamsOf(file: Buffer): string[] {
  const text = file.toString('latin1')
  return [...text.matchAll(/stream\n/g)].flatMap(({ index }) => {
    if (text.slice(index - 3, index) === 'end') return []
    const start = index + 'stream\n'.length
    const bytes = file.subarray(start, text.indexOf('\nendstream', start))
    try {
      return [inflateSync(bytes).toString('latin1')]
    } catch {
      return []
    }
  })
}

/** Glyphs of a font by number, as its ToUnicode table says. */
function lettersOf(table: string): Map<number, string> {
  const found = new Map<number, string>()
  for (const [, from = '', list = ''] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    const letters = [...list.matchAll(/<([0-9a-f]*)>/gi)].map(([, hex = '']) => hex)
    letters.forEach((hex, place) => found.set(parseInt(from, 16) + place, fromUtf16(hex)))
  }
  return found
}

const fromUtf16 = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))

const readWith = (stream: string, letters: Map<number, string>) =>
  [...stream.matchAll(/\[([^\]]*)\] TJ/g)]
    .map(([, run = '']) =>
      [...run.matchAll(/<([0-9a-f]*)>/gi)]
        .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
        .map((code) => letters.get(parseInt(code, 16)) ?? '')
        .join(''),
    )
    .join('\n')
