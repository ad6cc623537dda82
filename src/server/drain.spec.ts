import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { describe, expect, it, vi } from 'vitest'
import { isDraining, onDrain, onExit } from '@/platform/http/draining'
import { createFrontDoor } from './createFrontDoor'
import { drain } from './drain'

const log = pino({ level: 'silent' })

/** A server that holds its first request until `finish` is called, and says when it has come. */
async function aServer() {
  let finish: () => void = () => undefined
  let come: () => void = () => undefined
  const asked = new Promise<void>((resolve) => (come = resolve))
  const server = http.createServer({ keepAliveTimeout: 65_000 }, (_, response) => {
    finish = () => response.end('finished')
    come()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { server, url, asked, finish: () => finish() }
}

describe('drain', () => {
  it('finishes what runs, closes what is open, and exits with 0', async () => {
    const { server, url, asked, finish } = await aServer()
    const order: string[] = []
    onDrain(() => void order.push('streams'))
    onExit(() => void order.push('pool'))

    const running = fetch(url).then((response) => response.text())
    await asked
    const exited = new Promise<number>(
      (resolve) => void drain({ server, log, delaySeconds: 0, limitSeconds: 5, exit: resolve }),
    )

    expect(isDraining()).toBe(true)
    await new Promise((resolve) => setImmediate(resolve))
    expect(order).toEqual(['streams'])
    finish()
    expect(await running).toBe('finished')
    expect(await exited).toBe(0)
    expect(order).toEqual(['streams', 'pool'])
  })

  it('sends who comes late to another instance, undone, before the door closes', async () => {
    const handled: string[] = []
    const server = createFrontDoor({
      steps: [async ({ request, response }) => void (handled.push(request.url!), response.end('here'))],
      trustedProxyHops: 0,
      log,
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect(await (await fetch(`${url}/early`)).text()).toBe('here')
    const exited = new Promise<number>(
      (resolve) => void drain({ server, log, delaySeconds: 0.01, limitSeconds: 15, exit: resolve }),
    )
    const late = await vi.waitFor(async () => {
      const answer = await fetch(`${url}/late`, { method: 'POST', body: 'x' })
      expect(answer.status).toBe(503)
      return answer
    })
    expect(late.headers.get('connection')).toBe('close')
    expect(await exited).toBe(0)
    await expect(fetch(`${url}/gone`)).rejects.toThrow()
  })

  it('exits with 1 when something will not end', async () => {
    const { server, url, asked } = await aServer()
    fetch(url).catch(() => undefined)
    await asked
    const code = await new Promise<number>(
      (resolve) => void drain({ server, log, delaySeconds: 0, limitSeconds: 0.05, exit: resolve }),
    )
    expect(code).toBe(1)
    server.closeAllConnections()
  })
})
