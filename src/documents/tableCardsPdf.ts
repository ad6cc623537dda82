import path from 'node:path'
import { create } from 'qrcode'
import type { Language } from '@/i18n/errors'

/** A place at which a card stands, and where its code leads. */
export type TableCard = { name: string; area: string | null; address: string }

type Sheet = { title: string; house: string; menu: string; language: Language; cards: readonly TableCard[] }

/** Codes for the tables as a PDF on A4, eight to a page with lines to cut along, in our own letters. */
export async function tableCardsPdf({ title, house, menu, language, cards }: Sheet): Promise<Buffer> {
  // Read in when the first one is made: the site and the API start without it.
  const { default: PDFDocument } = await import('pdfkit')
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    font: fontOf('text'),
    lang: language,
    pdfVersion: '1.7',
    displayTitle: true,
    info: { Title: title, Author: house },
  })
  const chunks: Buffer[] = []
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  doc.registerFont('display', fontOf('display'))
  doc.registerFont('text', fontOf('text'))
  for (const [place, card] of cards.entries()) {
    const onPage = place % (ACROSS * DOWN)
    if (place > 0 && onPage === 0) doc.addPage()
    drawCard(doc, card, {
      house,
      menu,
      x: LEFT + (onPage % ACROSS) * WIDTH,
      y: TOP + Math.floor(onPage / ACROSS) * HEIGHT,
    })
  }
  doc.end()
  return whole
}

/** In points; a page is 595 × 842 of them. */
const [ACROSS, DOWN, LEFT, TOP] = [2, 4, 32, 29]
const [WIDTH, HEIGHT, CODE] = [265.6, 196, 132]

const fontOf = (face: 'display' | 'text') =>
  path.join(process.cwd(), 'public', 'fonts', `eliksir-${face}.ttf`)

type At = { house: string; menu: string; x: number; y: number }

/** The code on the left, on the right whose it is, what it opens and where it stands. */
function drawCard(doc: PDFKit.PDFDocument, { name, area, address }: TableCard, at: At): void {
  const { house, menu, x, y } = at
  doc.rect(x, y, WIDTH, HEIGHT).lineWidth(0.4).dash(2, { space: 3 }).stroke('#999999').undash()
  drawCode(doc, address, x + 18, y + (HEIGHT - CODE) / 2)
  const left = x + 18 + CODE + 14
  const words = { width: WIDTH - CODE - 44, lineBreak: true, height: 60, ellipsis: true }
  doc
    .fillColor('#000000')
    .font('display')
    .fontSize(19)
    .text(house, left, y + 34, words)
  doc
    .font('text')
    .fontSize(11)
    .text(menu, left, doc.y + 2, words)
  doc
    .font('display')
    .fontSize(14)
    .text(name, left, y + HEIGHT - 74, words)
  if (area)
    doc
      .font('text')
      .fontSize(10)
      .fillColor('#444444')
      .text(area, left, doc.y + 1, words)
}

/** Squares, drawn as one path: sharp at every size, and black on white whatever the house looks like. */
function drawCode(doc: PDFKit.PDFDocument, address: string, x: number, y: number): void {
  const { modules } = create(address, { errorCorrectionLevel: 'M' })
  const side = CODE / modules.size
  for (let place = 0; place < modules.data.length; place += 1)
    if (modules.data[place])
      doc.rect(x + (place % modules.size) * side, y + Math.floor(place / modules.size) * side, side, side)
  doc.fill('#000000')
}
