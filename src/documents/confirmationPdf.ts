import path from 'node:path'
import type { Confirmation, ConfirmedLine } from '@/domain/billing/confirmationOf'
import type { ConfirmationFacts } from '@/domain/billing/confirmationFacts'
import { formatMoney } from '@/domain/money/formatMoney'
import { dateLabel } from '@/domain/time/dateLabel'
import { confirmationWords } from '@/i18n/documents/confirmationWords'
import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { calendarDateOf, nightWords } from '@/ui/reserve/nightWords'
import { typeset } from '@/ui/text/typeset'

/** A confirmation of payment as a PDF on A4, in our own letters. It looks like a receipt, and says that it is no invoice. */
export async function confirmationPdf(facts: ConfirmationFacts, locale: Locale): Promise<Buffer> {
  // Read in when the first one is made: the site and the API start without it.
  const { default: PDFDocument } = await import('pdfkit')
  const words = confirmationWords[locale]
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 64, bottom: 56, left: LEFT, right: LEFT },
    font: fontOf('text'),
    lang: locale,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    info: {
      Title: `${words.title} ${facts.reference}`,
      Author: facts.venue.name,
      // Of the payment: the same facts make the same file.
      CreationDate: new Date(facts.issuedAt),
      ModDate: new Date(facts.issuedAt),
    },
  })
  const chunks: Buffer[] = []
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  doc.registerFont('display', fontOf('display'))
  doc.registerFont('text', fontOf('text'))
  write({ doc, facts, locale, words })
  doc.end()
  return whole
}

const LEFT = 56
const WIDTH = 595.28 - 2 * LEFT
const INK = { text: '#1d1a16', soft: '#5b554c', line: '#b9b1a4', accent: '#8a3b12' }

const fontOf = (face: 'display' | 'text') =>
  path.join(process.cwd(), 'public', 'fonts', `eliksir-${face}.ttf`)

type Sheet = {
  doc: PDFKit.PDFDocument
  facts: ConfirmationFacts
  locale: Locale
  words: (typeof confirmationWords)[Locale]
}

function write(sheet: Sheet): void {
  const { doc, facts, words, locale } = sheet
  const root = doc.struct('Document')
  doc.addStructure(root)
  const say = (tag: 'H1' | 'H2' | 'P', work: () => void) => root.add(doc.struct(tag, {}, work))

  say('P', () => doc.font('text').fontSize(11).fillColor(INK.soft).text(facts.venue.name, LEFT))
  say('H1', () => doc.font('display').fontSize(27).fillColor(INK.text).text(words.title, LEFT).moveDown(0.15))
  say('P', () => doc.font('text').fontSize(13).fillColor(INK.accent).text(words.notAnInvoice, LEFT))
  if (facts.isTrial)
    say('P', () => doc.font('text').fontSize(11).fillColor(INK.accent).text(words.trial, LEFT))
  doc.moveDown(1)

  for (const [name, value] of headOf(sheet)) {
    const top = doc.y
    say('P', () => {
      doc
        .font('text')
        .fontSize(9.5)
        .fillColor(INK.soft)
        .text(name, LEFT, top + 1.5, { width: 130 })
      const below = doc.y
      doc
        .fontSize(11)
        .fillColor(INK.text)
        .text(value, LEFT + 140, top, { width: WIDTH - 140 })
      doc.y = Math.max(below, doc.y)
    })
    doc.moveDown(0.3)
  }
  doc.moveDown(1.2)
  say('P', () => table(sheet, facts.lines, facts.total))

  if (facts.kept.length > 0) {
    doc.moveDown(1.4)
    say('H2', () => doc.font('display').fontSize(15).fillColor(INK.text).text(words.keptTitle, LEFT))
    say('P', () => {
      doc
        .font('text')
        .fontSize(9.5)
        .fillColor(INK.soft)
        .text(typeset(words.keptNote, locale), LEFT, doc.y, { width: WIDTH })
    })
    doc.moveDown(0.6)
    say('P', () => table(sheet, facts.kept, null))
  }
  doc.moveDown(2)
  say('P', () => {
    doc
      .font('text')
      .fontSize(9)
      .fillColor(INK.soft)
      .text(typeset(words.foot, locale), LEFT, doc.y, { width: WIDTH })
  })
  root.end()
}

/** Who, whom, when, for what. */
function headOf({ facts, words, locale }: Sheet): [name: string, value: string][] {
  const { venue, company, buyer, payer, booking, issuedAt } = facts
  const lines = (...parts: (string | null)[]) => parts.filter(Boolean).join('\n')
  const nip = (digits: string | null) => digits && `${words.nip}: ${digits}`
  const day = dateLabel(calendarDateOf(issuedAt, venue.timeZone), locale)
  const rows: [string, string][] = [
    [words.number, facts.reference],
    [words.issued, day],
    [
      words.issuer,
      lines(
        company.name ?? venue.name,
        company.address ?? venue.address,
        nip(company.nip),
        venue.email,
        venue.phone,
      ),
    ],
  ]
  if (payer) rows.push([words.payer, payer])
  if (buyer) rows.push([words.buyer, lines(buyer.name, buyer.address, nip(buyer.nip))])
  if (booking) {
    const { reference, serviceDate, partySize } = booking
    const night = nightWords(serviceDate, locale)
    const party = wordsFor(locale, 'reserve')('party', { count: partySize })
    rows.push([words.booking, typeset(`${reference}: ${night}, ${party}`, locale)])
  }
  return rows
}

/** Where each column ends, and how wide it is; the first is set from the left. */
const COLUMNS = [
  { at: 0, width: 208 },
  { at: 208, width: 62 },
  { at: 270, width: 68 },
  { at: 338, width: 68 },
  { at: 406, width: WIDTH - 406 },
] as const

function table(sheet: Sheet, lines: readonly ConfirmedLine[], total: Confirmation['total'] | null): void {
  const { doc, facts, locale, words } = sheet
  const { currency, venue } = facts
  const money = (amountCents: number) => plain(formatMoney({ amountCents, currency }, locale))
  row(sheet, [words.what, words.rate, words.net, words.vat, words.gross], { size: 9.5, colour: INK.soft })
  rule(doc)
  for (const { kind, at, vatTreatment, vatPercent, netCents, vatCents, grossCents } of lines) {
    const day = dateLabel(calendarDateOf(at, venue.timeZone), locale, 'numeric')
    const what = `${words.kinds[kind] ?? kind}, ${day}`
    const isTaxed = vatTreatment === 'rate'
    const rate = isTaxed ? `${numberOf(vatPercent ?? 0, locale)}%` : words.rates[vatTreatment]
    const parts = isTaxed ? [money(netCents), money(vatCents)] : ['–', '–']
    row(sheet, [what, rate, ...parts, money(grossCents)], { size: 10.5, colour: INK.text })
  }
  if (!total) return
  rule(doc)
  const isTaxed = lines.every(({ vatTreatment }) => vatTreatment === 'rate')
  const parts = isTaxed ? [money(total.netCents), money(total.vatCents)] : ['', '']
  row(sheet, [words.total, '', ...parts, money(total.grossCents)], { size: 12, colour: INK.text })
}

function row({ doc }: Sheet, cells: string[], { size, colour }: { size: number; colour: string }): void {
  doc.font('text').fontSize(size).fillColor(colour)
  const height = Math.max(
    ...cells.map((cell, place) => doc.heightOfString(cell || ' ', { width: COLUMNS[place]!.width })),
  )
  if (doc.y + height > doc.page.height - 80) doc.addPage()
  const top = doc.y
  cells.forEach((cell, place) => {
    const { at, width } = COLUMNS[place]!
    doc.text(cell, LEFT + at, top, { width, align: place === 0 ? 'left' : 'right' })
  })
  doc.x = LEFT
  doc.y = top + height + 5
}

function rule(doc: PDFKit.PDFDocument): void {
  doc
    .lineWidth(0.6)
    .strokeColor(INK.line)
    .moveTo(LEFT, doc.y)
    .lineTo(LEFT + WIDTH, doc.y)
    .stroke()
  doc.y += 6
}

const numberOf = (value: number, locale: Locale) => value.toLocaleString(locale === 'pl' ? 'pl' : 'en-GB')

/** Our letters have no narrow no-break space. */
const plain = (text: string) => text.replaceAll('\u202f', '\u00a0')
