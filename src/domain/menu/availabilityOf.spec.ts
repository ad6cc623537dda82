import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { endOfServiceDate } from '../time/endOfServiceDate'
import { availabilityOf } from './availabilityOf'
import type { DrinkParts, PartLine } from './drinkParts'
import { nextAvailabilityChange } from './nextAvailabilityChange'
import type { OffMark } from './offMark'
import { takenOffBy } from './takenOffBy'

const warsaw = { timeZone: 'Europe/Warsaw', serviceDayCutoff: '06:00' }
const at = (dateTime: string) => Temporal.ZonedDateTime.from(`${dateTime}[Europe/Warsaw]`).toInstant()
const NOW = at('2027-05-16T01:30')
const TONIGHT = endOfServiceDate(NOW, warsaw)
const LATER = at('2027-05-20T06:00')

const aLine = (ingredientId: string, facts: Partial<PartLine> = {}): PartLine => ({
  ingredientId,
  optional: false,
  substituteIds: [],
  ...facts,
})
const daiquiri: DrinkParts = {
  itemId: 'daiquiri',
  lines: [aLine('rum'), aLine('lime-juice'), aLine('sugar')],
}
const caipirinha: DrinkParts = {
  itemId: 'caipirinha',
  lines: [aLine('cachaca'), aLine('lime'), aLine('sugar')],
}
const negroni: DrinkParts = {
  itemId: 'negroni',
  lines: [aLine('gin'), aLine('campari')],
  garnishIds: ['orange'],
}
const madeFrom = new Map([
  ['lime-juice', ['lime']],
  ['lime-cordial', ['lime-juice']],
])

const off = (ingredientId: string, until: Temporal.Instant | null = TONIGHT): OffMark => ({
  ingredientId,
  until,
})
const ask = (drink: DrinkParts, marks: OffMark[], now = NOW) =>
  availabilityOf(drink, { marks, madeFrom }, now)

describe('lime is out for tonight', () => {
  it('takes the Caipirinha off, and through lime juice the Daiquiri, until the end of the service date', () => {
    expect(ask(caipirinha, [off('lime')])).toMatchObject({
      available: false,
      until: TONIGHT,
      because: ['lime'],
    })
    expect(ask(daiquiri, [off('lime')])).toMatchObject({
      available: false,
      until: TONIGHT,
      because: ['lime-juice'],
      markedIds: ['lime'],
    })
    expect(TONIGHT.equals(at('2027-05-16T06:00'))).toBe(true)
  })

  it('leaves the Negroni alone', () => {
    expect(ask(negroni, [off('lime')])).toEqual({ available: true, missingIds: [], replaced: [] })
  })

  it('is over at 06:00, with nothing having run', () => {
    expect(ask(daiquiri, [off('lime')], at('2027-05-16T05:59:59')).available).toBe(false)
    expect(ask(daiquiri, [off('lime')], at('2027-05-16T06:00')).available).toBe(true)
  })

  it('goes all the way down: cordial is made of juice that is made of lime', () => {
    const gimlet: DrinkParts = { itemId: 'gimlet', lines: [aLine('gin'), aLine('lime-cordial')] }
    expect(ask(gimlet, [off('lime')]).available).toBe(false)
  })

  it('bottled lime juice that is out says nothing about limes', () => {
    expect(ask(caipirinha, [off('lime-juice')]).available).toBe(true)
  })
})

describe('what does not take a drink off', () => {
  it('a garnish is missing for staff only', () => {
    expect(ask(negroni, [off('orange')])).toEqual({ available: true, missingIds: ['orange'], replaced: [] })
  })

  it('an optional line is missing for staff only', () => {
    const drink = { itemId: 'southside', lines: [aLine('gin'), aLine('egg-white', { optional: true })] }
    expect(ask(drink, [off('egg-white')])).toEqual({
      available: true,
      missingIds: ['egg-white'],
      replaced: [],
    })
  })

  it('a substitute that is there takes the place', () => {
    const drink = { itemId: 'sidecar', lines: [aLine('cognac', { substituteIds: ['armagnac', 'brandy'] })] }
    expect(ask(drink, [off('cognac'), off('armagnac')])).toEqual({
      available: true,
      missingIds: [],
      replaced: [{ ingredientId: 'cognac', byId: 'brandy' }],
    })
  })
})

describe('until when', () => {
  it('the last of what is needed', () => {
    expect(ask(daiquiri, [off('lime'), off('rum', LATER)])).toMatchObject({
      until: LATER,
      because: ['rum', 'lime-juice'],
    })
  })

  it('nobody knows, when one mark has no end', () => {
    expect(ask(daiquiri, [off('lime', null), off('rum', LATER)])).toMatchObject({
      available: false,
      until: null,
    })
  })

  it('the first that is back of an ingredient and its substitutes', () => {
    const drink = { itemId: 'sidecar', lines: [aLine('cognac', { substituteIds: ['brandy'] })] }
    expect(ask(drink, [off('cognac', null), off('brandy')])).toMatchObject({
      until: TONIGHT,
      because: ['cognac'],
    })
  })

  it('the later of two marks on one ingredient', () => {
    expect(ask(caipirinha, [off('lime', LATER), off('lime')])).toMatchObject({ until: LATER })
  })
})

it('an item can be off itself', () => {
  expect(ask(negroni, [{ itemId: 'negroni', until: null }])).toMatchObject({
    available: false,
    until: null,
    because: [],
    markedIds: ['negroni'],
  })
  expect(ask(negroni, [{ itemId: 'daiquiri', until: null }]).available).toBe(true)
})

it('syrup made of syrup made of syrup does not hang the bar', () => {
  const loop = new Map([
    ['a', ['b']],
    ['b', ['a']],
  ])
  const drink = { itemId: 'loop', lines: [aLine('a')] }
  expect(availabilityOf(drink, { marks: [off('b')], madeFrom: loop }, NOW)).toMatchObject({ because: ['a'] })
  expect(availabilityOf(drink, { marks: [], madeFrom: loop }, NOW).available).toBe(true)
})

it('the 86 board knows before the tap what it takes off', () => {
  const drinks = [daiquiri, caipirinha, negroni]
  expect(takenOffBy(off('lime'), drinks, { marks: [], madeFrom }, NOW)).toEqual(['daiquiri', 'caipirinha'])
  expect(takenOffBy(off('lime'), drinks, { marks: [off('rum')], madeFrom }, NOW)).toEqual(['caipirinha'])
})

it('the answer next changes when the first mark ends', () => {
  expect(nextAvailabilityChange([off('lime'), off('rum', LATER), off('gin', null)], NOW)).toEqual(TONIGHT)
  expect(nextAvailabilityChange([off('lime')], LATER)).toBeNull()
  expect(nextAvailabilityChange([off('gin', null)], NOW)).toBeNull()
})

describe('properties', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const until = fc.option(fc.constantFrom(at('2027-05-15T20:00'), TONIGHT, LATER))
  const marks = fc.array(fc.record({ ingredientId: id, until }), { maxLength: 5 })
  const graph = fc
    .dictionary(id, fc.array(id, { maxLength: 2 }))
    .map((entries) => new Map(Object.entries(entries)))
  const lines = fc.array(fc.record({ ingredientId: id, optional: fc.boolean(), substituteIds: fc.array(id) }))

  it('one more mark never brings a drink back, nor earlier', () => {
    fc.assert(
      fc.property(lines, marks, id, until, graph, (recipe, before, ingredientId, end, map) => {
        const drink = { itemId: 'drink', lines: recipe }
        const [first, second] = [before, [...before, { ingredientId, until: end }]].map((all) =>
          availabilityOf(drink, { marks: all, madeFrom: map }, NOW),
        )
        if (first!.available) return
        expect(second!.available).toBe(false)
        if (!second!.available && second!.until) {
          expect(Temporal.Instant.compare(first!.until!, second!.until)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  it('a drink is back at the instant it said, if nothing new is marked', () => {
    fc.assert(
      fc.property(lines, marks, graph, (recipe, all, map) => {
        const drink = { itemId: 'drink', lines: recipe }
        const answer = availabilityOf(drink, { marks: all, madeFrom: map }, NOW)
        if (answer.available || !answer.until) return
        expect(availabilityOf(drink, { marks: all, madeFrom: map }, answer.until).available).toBe(true)
      }),
    )
  })
})
