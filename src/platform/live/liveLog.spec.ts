import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newLiveLog } from './liveLog'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const newLog = (size?: number) => {
  const log = newLiveLog({ isKept: (tag) => tag !== 'noise', size })
  const heard: string[] = []
  const listen = (since: string | null) =>
    log.listen(
      {
        onTags: (tags) => void heard.push(tags.join(' ')),
        onReload: () => void heard.push('reload'),
      },
      since,
    )
  const add = (...tags: string[]) => {
    log.add(tags)
    vi.advanceTimersByTime(20)
  }
  return { log, heard, listen, add }
}

describe('the log of the last changes', () => {
  it('tells what was missed since a mark, once', () => {
    const { log, heard, listen, add } = newLog()
    add('a')
    const mark = log.mark()
    add('b', 'noise')
    add('b', 'c')
    listen(mark)
    add('d')
    expect(heard).toEqual(['b c', 'd'])
  })

  it('gathers the notices of one moment', () => {
    const { log, heard, listen } = newLog()
    listen(log.mark())
    log.add(['a'])
    log.add(['b'])
    vi.advanceTimersByTime(20)
    expect(heard).toEqual(['a b'])
  })

  it('says to read anew without a mark, with one of another run, from the future or too long ago', () => {
    for (const since of [null, '0123456789ab-1', 'nonsense', '']) {
      const { heard, listen } = newLog()
      listen(since)
      expect(heard).toEqual(['reload'])
    }
    const { log, heard, listen, add } = newLog(2)
    listen(`${log.mark().split('-')[0]}-7`)
    const old = log.mark()
    for (const tag of ['a', 'b', 'c']) add(tag)
    heard.length = 0
    listen(old)
    expect(heard).toEqual(['reload'])
  })

  it('says it to everybody when it was deaf for a while, and takes no earlier mark', () => {
    const { log, heard, listen, add } = newLog()
    const mark = log.mark()
    listen(mark)
    add('a')
    log.breakOff()
    listen(mark)
    expect(heard).toEqual(['a', 'reload', 'reload'])
  })

  it('is silent to whoever has stopped', () => {
    const { heard, listen, add, log } = newLog()
    listen(log.mark())()
    add('a')
    expect(heard).toEqual([])
  })
})
