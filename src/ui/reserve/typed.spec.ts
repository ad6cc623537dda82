import { describe, expect, it } from 'vitest'
import { askedIn } from './asked'
import { fieldErrors } from './fieldErrors'
import { typedIn, wishOf } from './typed'

const asked = askedIn({ party: '3', date: '2026-11-27' })
const wishFrom = (fields: Record<string, string>) =>
  wishOf(typedIn(new URLSearchParams(fields)), asked, { venue: 'eliksir', locale: 'pl' })

describe('what a guest has typed', () => {
  it('is sent without what was left empty', () => {
    const fields = {
      startsAt: '2026-11-27T20:30:00+01:00',
      name: ' Zażółć 🍸 ',
      phone: '',
      email: 'a@b.pl',
      occasion: '',
      notes: '  ',
      allergies: '',
      terms: 'yes',
      website: '',
    }
    expect(wishFrom(fields)).toEqual({
      venue: 'eliksir',
      startsAt: '2026-11-27T20:30:00+01:00',
      partySize: 3,
      guest: { name: 'Zażółć 🍸', email: 'a@b.pl', locale: 'pl' },
      consents: { terms: true },
    })
  })

  it('keeps the consent to allergies with the allergies, and an occasion only if there is such a one', () => {
    expect(wishFrom({ allergiesConsent: 'yes', occasion: 'funeral' })).not.toHaveProperty('occasion')
    expect(wishFrom({ allergiesConsent: 'yes' }).consents).toEqual({ terms: false })
    const allergic = wishFrom({ allergies: 'orzechy', allergiesConsent: 'yes', occasion: 'birthday' })
    expect(allergic).toMatchObject({
      allergies: 'orzechy',
      occasion: 'birthday',
      consents: { allergies: true },
    })
  })

  it('takes what a program wrote into the trap along, for the API to refuse', () => {
    expect(wishFrom({ website: 'https://spam.example' })).toMatchObject({ website: 'https://spam.example' })
  })
})

describe('what is wrong with it', () => {
  const errorsOf = (...paths: string[]) =>
    fieldErrors(
      {
        status: 422,
        code: 'VALIDATION',
        message: '',
        alternatives: [],
        fields: paths.map((path) => ({ path, message: 'Uzupełnij to pole.' })),
      },
      'pl',
    )

  it('stands at its field in words of the form', () => {
    expect(errorsOf('guest.name', 'consents.terms', 'startsAt')).toEqual({
      name: 'Napisz, na kogo stolik.',
      terms: 'Bez tej zgody nie możemy przyjąć rezerwacji.',
      startsAt: 'Wybierz godzinę.',
    })
  })

  it('asks for a phone or a mail where there is neither', () => {
    expect(errorsOf('guest')).toEqual({
      email: 'Podaj telefon albo e-mail, żebyśmy mogli się odezwać.',
    })
  })

  it('says that of the allergies at the box below them', () => {
    expect(Object.keys(errorsOf('consents.allergies'))).toEqual(['allergiesConsent'])
  })

  it('says nothing where there is no such field', () => {
    expect(errorsOf('website', 'venue')).toEqual({})
  })
})
