import { Console } from 'node:console'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { consoleIntoLog } from './consoleIntoLog'

it('turns what others print into lines of the log, and stops when told to', () => {
  const lines: Record<string, unknown>[] = []
  const printed: string[] = []
  const target = new Console(
    new Writable({ write: (chunk, _, done) => (printed.push(String(chunk)), done()) }),
  )
  const log = pino(
    { level: 'debug' },
    { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  )

  const restore = consoleIntoLog(log, target)
  target.error('\u001b[31m⨯\u001b[0m', new Error('broken'))
  target.log('ready', { port: 3000 })
  target.warn(undefined)
  restore()
  target.log('plain again')

  expect(lines.map(({ msg, level }) => [level, msg])).toEqual([
    [50, '⨯'],
    [30, 'ready {"port":3000}'],
    [40, 'undefined'],
  ])
  expect(lines[0]?.err).toMatchObject({ message: 'broken' })
  expect(printed).toEqual(['plain again\n'])
})
