import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { forgetEnv } from '@/env'
import { closeAll } from '@/platform/http/draining'
import { metrics } from '@/platform/metrics/registry'
import { consume } from '@/platform/rateLimits/consume'
import { open, redis, redisAnswers } from '@/platform/redis/redis'
import { migrations } from '../../migrations'
import { watchReadiness } from '@/server/readiness'

const hasRedis = spawnSync('redis-server', ['--version']).status === 0

describe.skipIf(!hasRedis)('Redis, where there is one (skipped without redis-server)', () => {
  let server: ChildProcess
  let url: string

  beforeAll(async () => {
    const port = await freePort()
    url = `redis://127.0.0.1:${port}`
    server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
      stdio: 'ignore',
    })
    process.env.REDIS_URL = url
    forgetEnv()
    await vi.waitFor(async () => expect(await redisAnswers()).toBe(true), { timeout: 15_000, interval: 100 })
  })
  afterAll(async () => {
    server.kill('SIGKILL')
    await closeAll()
  })

  it('counts shared limits, and holds neither address nor account', async () => {
    for (let count = 0; count < 5; count += 1)
      expect((await consume('signInOfAccount', 'anna@example.com from 10.1.1.1')).isAllowed).toBe(true)
    expect((await consume('signInOfAccount', 'anna@example.com from 10.1.1.1')).isAllowed).toBe(false)

    const keys = await redis()!.keys('*')
    expect(keys.filter((key) => key.startsWith('sign-in-account:'))).toHaveLength(1)
    expect(keys.join()).not.toMatch(/anna|10\.1/)
    expect(await redis()!.ttl(keys[0]!)).toBeGreaterThan(0)
  })

  it('is measured by the names of commands', async () => {
    const text = await metrics().registry.metrics()
    expect(text).toMatch(
      /redis_operation_duration_seconds_count\{command="(?:eval|evalsha|multi|incrby|set)"\} [1-9]/,
    )
    expect(text).toMatch(/redis_memory_bytes\{kind="used"\} [1-9]/)
    expect(text).not.toMatch(/anna/)
  })

  it('may go: limits are counted on, nobody waits, and the process says that it is degraded', async () => {
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
    await vi.waitFor(async () => expect(await redisAnswers()).toBe(false), { timeout: 15_000 })

    const startedAt = performance.now()
    for (let count = 0; count < 5; count += 1)
      expect((await consume('signInOfAccount', 'jan@example.com')).isAllowed).toBe(true)
    expect((await consume('signInOfAccount', 'jan@example.com')).isAllowed).toBe(false)
    expect(performance.now() - startedAt).toBeLessThan(5_000)

    const state = (isRequired: boolean) => {
      const watched = watchReadiness({
        databaseUrl: process.env.DATABASE_URL!,
        migrations: migrations.map(({ name }) => name),
        redis: { answers: redisAnswers, isRequired },
      })
      return watched.readiness().finally(() => watched.close())
    }
    await vi.waitFor(
      async () => expect(await state(false)).toMatchObject({ status: 'degraded', reason: 'redis' }),
      {
        timeout: 15_000,
      },
    )
    expect(await state(true)).toMatchObject({ status: 'unavailable', reason: 'redis' })
  })

  it('fails at once when it hangs', async () => {
    const deaf = net.createServer(() => undefined).listen(0, '127.0.0.1')
    await once(deaf, 'listening')
    const client = open(`redis://127.0.0.1:${(deaf.address() as net.AddressInfo).port}`)
    const startedAt = performance.now()
    await expect(client.get('anything')).rejects.toThrow()
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    client.disconnect()
    deaf.close()
  })
})

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as net.AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
