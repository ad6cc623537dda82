import type { CardFacts, Letter, TicketFacts } from './letter'
import type { Paragraph } from './templates/fillTemplate'

/** A letter as plain text, written for a reader and not scraped off the HTML: blocks parted by empty lines, links in full. */
export function letterText(letter: Letter): string {
  const blocks = [
    letter.heading,
    ...letter.opening.map(textOf),
    letter.ticket && ticketText(letter.ticket),
    letter.card && cardText(letter.card),
    letter.notes.join('\n'),
    `${letter.button.label}:\n${letter.button.url}`,
    ...letter.closing.map(textOf),
    letter.smallPrint,
    // A line of its own that mail programs know as the end of the letter.
    ['-- ', ...letter.signature].join('\n'),
    letter.foot.join('\n'),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

const textOf = (paragraph: Paragraph) =>
  paragraph.map((run) => (typeof run === 'string' ? run : run.url)).join('')

const cardText = ({ wishes, from, amount, codeName, code, validThrough }: CardFacts): string =>
  [...(wishes ? [wishes] : []), ...(from ? [from] : []), amount, `${codeName}: ${code}`, validThrough].join(
    '\n',
  )

function ticketText({ weekday, date, time, beneath, night, rows }: TicketFacts): string {
  return [
    `${weekday} ${date}, ${time}`,
    beneath,
    ...night,
    ...rows.map(({ name, value }) => `${name}: ${value.replaceAll('\n', ' ')}`),
  ].join('\n')
}
