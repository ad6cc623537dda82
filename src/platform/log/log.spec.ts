import { describe, expect, it, vi } from 'vitest'
import { newRecorder, runInContext } from '@/platform/http/requestContext'

vi.mock('@/env', () => ({ env: { LOG_LEVEL: 'info', NODE_ENV: 'production' } }))
const { createLog } = await import('./log')

function aLog() {
  const lines: string[] = []
  return { log: createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }), lines }
}

describe('the log', () => {
  it('puts the id of the request on every line written while it runs', () => {
    const { log, lines } = aLog()
    const context = {
      requestId: 'abcd-1234',
      clientAddress: '192.0.2.1',
      language: 'pl' as const,
      recorder: newRecorder(),
    }
    runInContext(context, () => log.info('inside'))
    log.info('outside')
    expect(lines.map((line) => JSON.parse(line).requestId)).toEqual(['abcd-1234', undefined])
  })

  it('says that a statement failed, but neither the statement nor its parameters', () => {
    const { log, lines } = aLog()
    const cause = Object.assign(new Error('invalid input syntax for type uuid: "anna"'), {
      code: '22P02',
      detail: 'Key (email)=(a@b.pl)',
    })
    const error = Object.assign(
      new Error('Failed query: select * from guests\nparams: Anna,601234567', { cause }),
      {
        query: 'select * from guests',
        params: ['Anna', '601234567'],
      },
    )
    log.error({ err: error }, 'could not save')
    expect(lines[0]).not.toMatch(/select|Anna|anna|601234567|a@b/)
    expect(JSON.parse(lines[0] ?? '').err).toMatchObject({
      message: 'Failed query',
      cause: { code: '22P02' },
    })
  })

  it.each([
    ['beside nothing', (error: Error) => ({ err: error })],
    ['by itself', (error: Error) => error],
  ])('nor when the error is logged %s', (_, given) => {
    const { log, lines } = aLog()
    log.error(given(new Error('Failed query: insert into guests\nparams: Anna Nowak,601234567')))
    expect(lines[0]).not.toMatch(/insert|Anna|601234567/)
    expect(JSON.parse(lines[0] ?? '').msg).toBe('Failed query')
  })

  it('hides what was planted under a listed key or in a sentence', () => {
    const { log, lines } = aLog()
    log.info(
      {
        user: { email: 'anna@example.com', password: 'hunter2' },
        headers: { cookie: 'a=b', authorization: 'x' },
      },
      'mailed jan@example.com',
    )
    expect(lines[0]).not.toMatch(/anna|hunter2|jan@|a=b/)
  })
})
