import { describe, expect, it } from 'vitest'
import { waitInLine } from './waitInLine'

const door = () => {
  let open!: () => void
  const closed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { closed, open }
}

describe('the line for a night', () => {
  it('lets one in after the other, in order', async () => {
    const { closed, open } = door()
    const seen: string[] = []
    const go = (name: string) =>
      waitInLine('saturday', async () => {
        seen.push(`${name} in`)
        await closed
        seen.push(`${name} out`)
      })
    const all = [go('first'), go('second'), go('third')]
    open()
    await Promise.all(all)
    expect(seen).toEqual(['first in', 'first out', 'second in', 'second out', 'third in', 'third out'])
  })

  it('shares what it finds out, as long as somebody waits', async () => {
    const note = (known: Map<string, unknown>, name: string) => {
      const before = [...known.keys()]
      known.set(name, true)
      return Promise.resolve(before)
    }
    const together = ['first', 'second'].map((name) => waitInLine('thursday', (known) => note(known, name)))
    expect(await Promise.all(together)).toEqual([[], ['first']])
    expect(await waitInLine('thursday', (known) => note(known, 'third'))).toEqual([])
  })

  it('goes on when one fails', async () => {
    const failing = waitInLine('sunday', () => Promise.reject(new Error('no')))
    const next = waitInLine('sunday', () => Promise.resolve('yes'))
    await expect(failing).rejects.toThrow('no')
    await expect(next).resolves.toBe('yes')
  })

  it('does not make one night wait for another', async () => {
    const { closed, open } = door()
    const monday = waitInLine('monday', () => closed)
    await expect(waitInLine('tuesday', () => Promise.resolve('in'))).resolves.toBe('in')
    open()
    await monday
  })

  it('gives up after its patience, and when too many wait', async () => {
    const { closed, open } = door()
    const first = waitInLine('friday', () => closed)
    const impatient = waitInLine('friday', () => Promise.resolve(), { ms: 1 })
    await expect(impatient).rejects.toMatchObject({ status: 503, data: { code: 'UNAVAILABLE' } })
    const crowded = waitInLine('friday', () => Promise.resolve(), { most: 0 })
    await expect(crowded).rejects.toMatchObject({ status: 503 })
    const last = waitInLine('friday', () => Promise.resolve('in'))
    open()
    await first
    await expect(last).resolves.toBe('in')
  })

  it('tells whoever gives up what the line has found out, rather than that it was long', async () => {
    const { closed, open } = door()
    const first = waitInLine('weekend', async (known) => {
      known.set('gone', true)
      await closed
    })
    const beforeGivingUp = (known: Map<string, unknown>) => {
      if (known.get('gone')) throw new Error('gone')
    }
    const late = waitInLine('weekend', () => Promise.resolve(), { ms: 1, beforeGivingUp })
    await expect(late).rejects.toThrow('gone')
    open()
    await first
  })
})
