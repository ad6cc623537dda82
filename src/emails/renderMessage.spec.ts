import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { renderMessage, type RenderedMessage } from './renderMessage'
import { aBooking } from './testing/aBooking'
import { letterCases } from './testing/letterCases'

const nbsp = '\u00a0'
/** As one reads it: hard spaces are spaces. */
const read = (text: string) => text.replaceAll(nbsp, ' ')

const confirmation = (changes = {}, words = {}, locale: 'pl' | 'en' = 'pl') =>
  renderMessage({ kind: 'confirmation', locale, facts: { booking: aBooking(locale, changes) }, words })

describe.each(['pl', 'en'] as const)('every message in %s', (locale) => {
  it.each(letterCases(locale))('$name is whole', async ({ kind, facts }) => {
    const mail = await renderMessage({ kind, locale, facts, words: null })
    for (const part of [mail.subject, mail.html, mail.text]) {
      expect(part.trim()).not.toBe('')
      expect(part).not.toMatch(/undefined|\bnull\b|NaN|\[object|Invalid Date/)
    }
    for (const part of [mail.subject, mail.text]) expect(part).not.toMatch(/[{}<>]|&\w+;/)
    expect(mail.subject).not.toMatch(/[\r\n]/)
    expect(mail.html).not.toMatch(/<script|\{\w+\}/)
    expect(mail.html.match(/<img/g) ?? []).toHaveLength(kind === 'giftCard' ? 1 : 0)
    expect(addressesIn(mail).length).toBeGreaterThan(0)
    for (const address of addressesIn(mail)) expect(address).toMatch(/^https:\/\/papugi\.example\//)
    expect(mail.html).toContain(`lang="${locale === 'pl' ? 'pl' : 'en-GB'}"`)
  })

  it('has one button, and the text has its address too', async () => {
    for (const { kind, facts } of letterCases(locale)) {
      const mail = await renderMessage({ kind, locale, facts, words: null })
      const [button, ...others] = hrefsIn(mail.html)
      expect(others, kind).toEqual([])
      expect(mail.text).toContain(button)
    }
  })
})

it('says the reason, the facts and what cancelling costs, by the clock of the venue', async () => {
  const { subject, text } = await confirmation()
  expect(read(subject)).toBe('Twój stolik: sobota 15 maja, 20:00')
  expect(read(text)).toContain('Do zobaczenia w sobotę')
  expect(read(text)).toContain('sobota 15 maja, 20:00\ndo 22:00, trzy osoby')
  expect(read(text)).toContain(
    'Odwołasz za darmo do piątku 14 maja, 20:00. Później odwołanie kosztuje 90 zł.',
  )
  expect(read(text)).toContain('Godziny według czasu lokalu (Europe/Warsaw, UTC+2).')
  const english = await confirmation({}, {}, 'en')
  expect(read(english.subject)).toBe('Your table: Saturday 15 May, 20:00')
  expect(read(english.text)).toContain(
    'Cancelling is free until Friday 14 May, 20:00. After that it costs PLN 90.',
  )
})

it('says the night after midnight in words', async () => {
  const night = letterCases('pl').find(({ name }) => name === 'confirmationAfterMidnight')!
  const { subject, text } = await renderMessage({ kind: 'confirmation', locale: 'pl', facts: night.facts as never, words: null }) // prettier-ignore
  expect(read(subject)).toBe('Twój stolik: sobota 15 maja, 1:00 po północy')
  expect(read(text)).toContain('noc z soboty na niedzielę')
  expect(read(text)).toContain('To już niedziela 16 maja, ale wciąż ta sama noc.')
})

it('names what was before by its night as well', async () => {
  const { facts } = letterCases('pl').find(({ name }) => name === 'change')!
  const startsAt = Temporal.Instant.from('2027-05-16T00:30:00+02:00')
  const was = { startsAt, endsAt: startsAt.add({ hours: 2 }), partySize: 2, serviceDate: '2027-05-15' }
  const { text } = await renderMessage({ kind: 'change', locale: 'pl', facts: { ...facts, was } as never, words: null }) // prettier-ignore
  expect(read(text)).toContain('Było: sobota 15 maja, 0:30 po północy, dwie osoby')
})

it('has the calendar file of what stands now', async () => {
  const { attachments } = await confirmation()
  expect(attachments).toHaveLength(1)
  expect(attachments![0]!.contentType).toMatch(/^text\/calendar/)
  const lines = attachments![0]!.content.replaceAll('\r\n ', '').split('\r\n')
  expect(lines).toEqual(
    expect.arrayContaining(['BEGIN:VCALENDAR', 'DTSTART:20270515T180000Z', 'SEQUENCE:1', 'END:VCALENDAR']),
  )
  expect(lines.find((line) => line.startsWith('UID:'))).toBeTruthy()
})

it('takes the words of guests as words', async () => {
  const mail = await confirmation({ guestName: '<b>Ewa</b>\r\nBcc: x', area: '"><img src=x>' })
  expect(mail.html).toContain('&lt;img src=x&gt;')
  expect(mail.html).not.toMatch(/<b>Ewa|<img/)
  expect(mail.subject + (mail.senderName ?? '')).not.toMatch(/[\r\n]/)
})

describe('the words of the staff', () => {
  it('stand in for those of the house, where there are any', async () => {
    const words = {
      confirmation: {
        subject: '{venueName}: {date}',
        opening: 'Czekamy, {guestName}.\n\nStolik do {until}.',
        closing: null,
      },
    }
    const { subject, text, html } = await confirmation({}, words)
    expect(read(subject)).toBe('Pod Papugami: sobota 15 maja')
    expect(read(text)).toContain('Czekamy, Hanna Żuławska.\n\nStolik do 22:00.')
    expect(read(text)).not.toContain('Stolik jest zarezerwowany')
    expect(html).toContain('Czekamy, Hanna Żuławska.')
  })

  it('make a link of a link, and words of HTML', async () => {
    const { html, text } = await confirmation(
      {},
      { confirmation: { opening: 'Zajrzyj <u>tu</u>: {manageLink}' } },
    )
    expect(hrefsIn(html)).toHaveLength(2)
    expect(html).toContain('&lt;u&gt;tu&lt;/u&gt;')
    expect(text).toContain('Zajrzyj <u>tu</u>: https://papugi.example/pl/manage/')
  })

  it('give way to the house’s where they would have a hole', async () => {
    const words = { confirmation: { subject: '{guestName}: stolik', opening: 'Witamy, {guestName}!' } }
    const { subject, text } = await confirmation({ guestName: '' }, words)
    expect(read(subject)).toBe('Twój stolik: sobota 15 maja, 20:00')
    expect(text).not.toContain('Witamy')
  })
})

const hrefsIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address!)

const addressesIn = ({ html, text }: RenderedMessage) => [
  ...hrefsIn(html),
  ...[...text.matchAll(/\bhttps?:[^\s]+/g)].map(([address]) => address),
]
