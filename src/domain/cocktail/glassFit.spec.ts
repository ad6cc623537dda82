import { expect, it } from 'vitest'
import { defaultSettings } from './defaultSettings'
import { glassFit } from './glassFit'
import { aGlass } from './testing/builders'

const rocks = aGlass({ usableVolumeMl: 300, iceShare: 0.35 })

it('a Negroni fits a rocks glass beside its ice', () => {
  expect(glassFit(125.4, rocks, defaultSettings)).toMatchObject({
    verdict: 'fits',
    capacityMl: 195,
    filledPercent: 64.3,
    overflowMl: 0,
  })
})

it('says by how much a drink runs over', () => {
  expect(glassFit(200, rocks, defaultSettings)).toMatchObject({ verdict: 'overflow', overflowMl: 5 })
  expect(glassFit(195, rocks, defaultSettings).verdict).toBe('fits')
})

it('a shot in a big glass looks stingy', () => {
  expect(glassFit(50, rocks, defaultSettings).verdict).toBe('underfilled')
  expect(glassFit(50, rocks, { underfilledBelowShare: 0.2 }).verdict).toBe('fits')
})

it('a glass full of ice holds nothing', () => {
  expect(glassFit(10, aGlass({ iceShare: 1 }), defaultSettings)).toMatchObject({
    verdict: 'overflow',
    overflowMl: 10,
  })
})
