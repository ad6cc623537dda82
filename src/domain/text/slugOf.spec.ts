import { expect, it } from 'vitest'
import { slugOf } from './slugOf'

it('writes Polish names in plain letters', () => {
  expect(slugOf('Żubrówka & lód, łyżka miodu')).toBe('zubrowka-lod-lyzka-miodu')
})

it('leaves nothing hanging at the ends', () => {
  expect(slugOf(' „Dark ’n’ Stormy” ')).toBe('dark-n-stormy')
})
