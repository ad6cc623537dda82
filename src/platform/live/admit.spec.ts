import { expect, it, vi } from 'vitest'
import { startDraining } from '@/platform/http/draining'
import { admit } from './admit'

const aLine = () => ({ close: vi.fn(), send: vi.fn() }) as unknown as Parameters<ReturnType<typeof admit>>[0]

it('ends every line when the server drains, also one that was asked for before and stands after', async () => {
  const [open, late] = [aLine(), aLine()]
  admit('one')(open)
  const take = admit('two')
  await startDraining()
  expect(open!.close).toHaveBeenCalledOnce()
  take(late)
  expect(late!.close).toHaveBeenCalledOnce()
})

it('lets nobody have more than eight, and gives a place back once', () => {
  const leave = Array.from({ length: 8 }, () => admit('greedy'))
  expect(() => admit('greedy')).toThrow()
  leave[0]!()
  leave[0]!()
  admit('greedy')
  expect(() => admit('greedy')).toThrow()
})
