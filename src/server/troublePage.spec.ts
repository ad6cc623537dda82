import { describe, expect, it } from 'vitest'
import { troublePage, troubleStyle } from './troublePage'

const said = { language: 'pl', path: '/pl/menu', requestId: 'r-1' } as const

describe('the page for when a page cannot be made', () => {
  it('speaks the language of the guest, gives the number and leads on', () => {
    const page = troublePage(said)
    expect(page).toContain('<html lang="pl">')
    expect(page).toContain('Numer zgłoszenia: r-1')
    for (const href of ['/pl/menu', '/pl', '/pl/reserve']) expect(page).toContain(`href="${href}"`)
    expect(troublePage({ ...said, language: 'en', what: 'busy' })).toContain('<h1>One moment, please</h1>')
  })

  it('brings nothing that would have to be fetched or run, and its style is the one that its policy names', () => {
    const page = troublePage(said)
    expect(page).not.toMatch(/<script|stylesheet|src=/)
    expect(troubleStyle()).toMatch(/^'sha256-[\w+/=]{44}'$/)
  })

  it('repeats an address as an address and as nothing else', () => {
    expect(troublePage({ ...said, path: '/pl/"><script>' })).not.toContain('<script>')
  })
})
