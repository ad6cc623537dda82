import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type TakenMail = {
  id: string
  idempotencyKey: string
  body: { from: string; to: string; subject: string; html: string; text: string } & Record<string, unknown>
}

/** How it answers next: as Resend does (`take`), or as Resend does on a bad day. `drop` takes the mail and says nothing. */
export type Mood = 'take' | 'busy' | 'broken' | 'hang' | 'drop' | 'refuse'

export type ResendDouble = {
  url: string
  /** One for each mail that was accepted, whatever the caller came to know of it. */
  taken: TakenMail[]
  /** Every call, accepted or not. */
  calls: number
  /** For the calls to come, in order; after them it takes everything. */
  next: (...moods: Mood[]) => void
  close: () => Promise<void>
}

/** Resend's `POST /emails` in this process: it remembers idempotency keys as the real one does. */
export async function openResendDouble(): Promise<ResendDouble> {
  const moods: Mood[] = []
  const byKey = new Map<string, TakenMail>()
  const double: ResendDouble = {
    url: '',
    taken: [],
    calls: 0,
    next: (...more) => moods.push(...more),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  const server = createServer((request, response) => {
    double.calls += 1
    void answer(request, response, moods.shift() ?? 'take')
  })

  async function answer(request: IncomingMessage, response: ServerResponse, mood: Mood): Promise<void> {
    const body = JSON.parse(await textOf(request)) as TakenMail['body']
    if (mood === 'hang') return
    if (mood === 'busy') return say(response, 429, error(429, 'rate_limit_exceeded'), { 'retry-after': '7' })
    if (mood === 'broken') return say(response, 500, error(500, 'application_error'))
    if (mood === 'refuse') return say(response, 422, error(422, 'validation_error'))

    const key = String(request.headers['idempotency-key'] ?? '')
    const known = byKey.get(key)
    if (known && JSON.stringify(known.body) !== JSON.stringify(body))
      return say(response, 409, error(409, 'invalid_idempotent_request'))
    const mail = known ?? { id: crypto.randomUUID(), idempotencyKey: key, body }
    if (!known) {
      byKey.set(key, mail)
      double.taken.push(mail)
    }
    if (mood === 'drop') response.destroy()
    else say(response, 200, { id: mail.id })
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  double.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return double
}

const error = (statusCode: number, name: string) => ({ statusCode, name, message: name })

function say(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
