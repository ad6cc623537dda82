import { serverAudits } from 'graphql-http'
import { beforeAll, describe, expect, it } from 'vitest'
import { newRecorder, runInContext } from '@/platform/http/requestContext'
import { origin, signIn, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'

// The specification's own suite: https://graphql.github.io/graphql-over-http/draft/
let manager: Caller
let calls = 0

beforeAll(async () => {
  manager = await signIn(await openPayload(), 'manager', 'graphql-http')
})

const audits = serverAudits({ url: `${origin}/api/graphql`, fetchFn: fetchInProcess })

describe('GraphQL over HTTP, what it must', () => {
  it.each(
    audits
      .filter(({ name }) => name.startsWith('MUST'))
      .map((audit) => [`${audit.id} ${audit.name}`, audit] as const),
  )('%s', async (_, audit) => {
    const result = await audit.fn()
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
  })
})

describe('GraphQL over HTTP, what it should', () => {
  it('is kept but for what the specification leaves open', async () => {
    const results = await Promise.all(
      audits.filter(({ name }) => name.startsWith('SHOULD')).map((audit) => audit.fn()),
    )
    const kept = results.filter(({ status }) => status === 'ok')
    expect(kept.length).toBeGreaterThanOrEqual(20)
  })
})

/** As somebody who has signed in, because introspection is for them. */
async function fetchInProcess(url: string, init: RequestInit): Promise<Response> {
  const routes = await import('@/app/(payload)/api/graphql/route')
  const request = new Request(url, {
    ...init,
    headers: { ...(init.headers as Record<string, string>), ...manager.headers },
  })
  const handle = request.method === 'GET' ? routes.GET : routes.POST
  calls += 1
  const context = {
    requestId: `audit-${calls}`,
    clientAddress: `10.9.${calls >> 8}.${calls & 255}`,
    language: 'en' as const,
    recorder: newRecorder(),
  }
  return runInContext(context, () => handle(request))
}
