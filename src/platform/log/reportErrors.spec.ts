import { Writable } from 'node:stream'
import { beforeEach, expect, it } from 'vitest'
import { createLog } from './log'
import { newErrorReports } from './reportErrors'

let sent: { address: string; auth: string; event: Record<string, unknown>; text: string }[]
let clock: number
beforeEach(() => {
  sent = []
  clock = 0
})

const send = (async (
  address: string,
  { headers, body }: { headers: Record<string, string>; body: string },
) => {
  const text = body
  sent.push({ address, auth: headers['x-sentry-auth']!, event: JSON.parse(text.split('\n')[2]!), text })
  return new Response()
}) as unknown as typeof fetch

function reporting() {
  const report = newErrorReports({
    dsn: 'https://publickey@errors.example/4711',
    release: '1.2.3',
    send,
    now: () => clock,
  })
  const destination = new Writable({ write: (_chunk, _coding, done) => done() })
  return createLog({ level: 'info', destination, report })
}

it('is told of errors, and of nothing less', () => {
  const log = reporting()
  log.info('fine')
  log.warn('strange')
  log.error({ err: new TypeError('it broke') }, 'request failed')
  expect(sent).toHaveLength(1)
  const [{ address, auth, event }] = sent as [(typeof sent)[number]]
  expect(address).toBe('https://errors.example/api/4711/envelope/')
  expect(auth).toContain('sentry_key=publickey')
  expect(event).toMatchObject({ level: 'error', release: '1.2.3', message: { formatted: 'request failed' } })
  const { values } = event.exception as { values: { value: string; stacktrace: { frames: unknown[] } }[] }
  expect(values[0]).toMatchObject({ value: 'it broke' })
  expect(values[0]!.stacktrace.frames.length).toBeGreaterThan(0)
})

it('hears neither secrets nor people', () => {
  const log = reporting()
  log.error(
    {
      err: new Error('no table for anna.kowalska@example.com, +48 601 234 567'),
      password: 'hunter2hunter2',
      headers: { cookie: 'eliksir-token=abcdef', authorization: 'Bearer abcdefghijkl' },
      card: '4242 4242 4242 4242',
    },
    'for https://bar.example/pl/manage/0123456789abcdef0123',
  )
  expect(sent[0]!.text).not.toMatch(/anna|601 234|hunter2|abcdef|4242 4242|0123456789/)
})

it('is not flooded, and hears again a minute later', () => {
  const log = reporting()
  for (let count = 0; count < 500; count += 1) log.error('the database is away')
  expect(sent).toHaveLength(30)
  clock = 60_000
  log.error('the database is away')
  expect(sent).toHaveLength(31)
})
