import { expect, it } from 'vitest'
import { hasRoom } from './refuseWhenFull'

const megabyte = 1024 * 1024
const aDisk = (freeMegabytes: number) => () => Promise.resolve({ bavail: freeMegabytes * 256, bsize: 4096 })

it('takes a picture where it fits in all its sizes', async () => {
  expect(await hasRoom('/media', 5 * megabyte, aDisk(18))).toBe(true)
  expect(await hasRoom('/media', 5 * megabyte, aDisk(17))).toBe(false)
  expect(await hasRoom('/media', 1000, aDisk(1))).toBe(false)
})

it('leaves it to the writing where nobody can say how much is free, such as before the first upload', async () => {
  expect(await hasRoom('/not/there/yet', 5 * megabyte, () => Promise.reject(new Error('ENOENT')))).toBe(true)
})
