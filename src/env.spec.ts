import { describe, expect, it } from 'vitest'
import { parseEnv } from './env'

const complete = {
  DATABASE_URL: 'postgres://eliksir@127.0.0.1/eliksir',
  PAYLOAD_SECRET: 'p'.repeat(32),
  MANAGE_LINK_SECRET: 'm'.repeat(32),
}

describe('parseEnv', () => {
  it('names everything that is missing or wrong in one message', () => {
    const parse = () => parseEnv({ PORT: 'lots', PAYLOAD_SECRET: 'short' })
    expect(parse).toThrow(/DATABASE_URL is missing/)
    expect(parse).toThrow(/MANAGE_LINK_SECRET is missing/)
    expect(parse).toThrow(/PAYLOAD_SECRET needs at least 32 characters/)
    expect(parse).toThrow(/PORT /)
  })

  it('never repeats a value it was given', () => {
    expect(() => parseEnv({ ...complete, PAYLOAD_SECRET: 'a-short-secret' })).not.toThrow(/a-short-secret/)
  })

  it('fills in what a small installation needs', () => {
    const env = parseEnv({ ...complete, NODE_ENV: 'production', PORT: '8080' })
    expect(env).toMatchObject({
      SERVER_URL: 'http://localhost:8080',
      HOST: '0.0.0.0',
      DATABASE_POOL_MAX: 20,
      DRAIN_DELAY_SECONDS: 5,
      CORS_ORIGINS: [],
    })
  })

  it('keeps the demo on loopback and stops it without delay', () => {
    const env = parseEnv({ ...complete, NODE_ENV: 'production', ELIKSIR_DEMO: 'true' })
    expect(env).toMatchObject({ HOST: '127.0.0.1', DRAIN_DELAY_SECONDS: 0 })
  })

  it('lets the limit of bookings be lifted on loopback only', () => {
    const lifted = { ...complete, NODE_ENV: 'production', RATE_LIMIT_BOOKING: '0' }
    expect(parseEnv({ ...lifted, HOST: '127.0.0.1' }).RATE_LIMIT_BOOKING).toBe(0)
    expect(parseEnv({ ...lifted, HOST: '::1' }).RATE_LIMIT_BOOKING).toBe(0)
    expect(() => parseEnv({ ...lifted, HOST: '0.0.0.0' })).toThrow(/RATE_LIMIT_BOOKING .*loopback/)
    expect(() => parseEnv(lifted)).toThrow(/RATE_LIMIT_BOOKING/)
    expect(() => parseEnv({ ...lifted, HOST: '127.0.0.1.example' })).toThrow(/RATE_LIMIT_BOOKING/)
  })

  it('counts an empty variable as absent', () => {
    expect(parseEnv({ ...complete, API_URL: '', PORT: '' }).PORT).toBe(3000)
  })

  it('wants all of the S3 settings or none', () => {
    expect(() => parseEnv({ ...complete, S3_BUCKET: 'bar' })).toThrow(/S3_SECRET_ACCESS_KEY is missing/)
  })

  it('reads a list of origins and refuses addresses that are none', () => {
    expect(
      parseEnv({ ...complete, CORS_ORIGINS: 'https://a.example, https://b.example' }).CORS_ORIGINS,
    ).toEqual(['https://a.example', 'https://b.example'])
    expect(() => parseEnv({ ...complete, CORS_ORIGINS: 'https://a.example/path' })).toThrow(/not an origin/)
  })

  it('needs no database and no secret while Next builds', () => {
    expect(parseEnv({ NEXT_PHASE: 'phase-production-build' }).PORT).toBe(3000)
  })

  it('refuses a pool in which transactions would wait for each other', () => {
    expect(() => parseEnv({ ...complete, DATABASE_POOL_MAX: '4' })).toThrow(/DATABASE_POOL_MAX/)
  })
})
