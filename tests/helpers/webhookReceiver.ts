import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

export type Received = { headers: Record<string, string>; body: string }

export type Receiver = {
  url: string
  got: Received[]
  /** What it answers from now on. */
  answers: (status: number, more?: { headers?: Record<string, string>; body?: string }) => void
  close: () => Promise<void>
}

/** A program that receives webhooks on this machine. */
export async function openReceiver(): Promise<Receiver> {
  const got: Received[] = []
  let answer = { status: 204, headers: {} as Record<string, string>, body: '' }
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      got.push({
        headers: request.headers as Record<string, string>,
        body: Buffer.concat(chunks).toString('utf8'),
      })
      response.writeHead(answer.status, answer.headers).end(answer.body)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    got,
    answers: (status, { headers = {}, body = '' } = {}) => {
      answer = { status, headers, body }
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

export type Event = { type: string; timestamp: string; version: number; data: Record<string, unknown> }

/** Checks the signature as a receiver would, with the library for it; throws when it does not fit. */
export const verified = ({ headers, body }: Received, secret: string): Event =>
  new Webhook(secret).verify(body, headers) as Event
