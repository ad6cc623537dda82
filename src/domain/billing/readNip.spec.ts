import { expect, it } from 'vitest'
import { readNip } from './readNip'

it('reads a tax number however it is typed', () => {
  for (const typed of ['5260250995', '526-025-09-95', 'PL 526 025 09 95', ' pl5260250995'])
    expect(readNip(typed), typed).toBe('5260250995')
})

it('refuses one whose check digit is wrong, that is too short, or that nobody is given', () => {
  for (const typed of ['5260250996', '526025099', '52602509955', '0000000000', '', 'abc', '1234567890'])
    expect(readNip(typed), typed).toBeNull()
})
