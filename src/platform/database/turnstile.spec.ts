import { expect, it } from 'vitest'
import { newTurnstile } from './turnstile'

it('lets so many in at once, the others in order, and nobody in twice', async () => {
  const { enter } = newTurnstile({ places: () => 2 })
  const seen: string[] = []
  const come = async (name: string) => {
    const leave = await enter()
    seen.push(name)
    return leave
  }
  const [first, second] = await Promise.all([come('first'), come('second')])
  const third = come('third')
  const fourth = come('fourth')
  expect(seen).toEqual(['first', 'second'])
  first()
  first()
  await third
  expect(seen).toEqual(['first', 'second', 'third'])
  second()
  await fourth
  expect(seen).toEqual(['first', 'second', 'third', 'fourth'])
})

it('asks to come back whoever has waited too long, and leaves no place empty for them', async () => {
  const { enter } = newTurnstile({ places: () => 1, patienceMs: 1, most: 1 })
  const leave = await enter()
  const late = enter()
  await expect(enter()).rejects.toMatchObject({ status: 503 })
  await expect(late).rejects.toMatchObject({ status: 503, data: { code: 'UNAVAILABLE' } })
  leave()
  await expect(enter()).resolves.toBeTypeOf('function')
})
