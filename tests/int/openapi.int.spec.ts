import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { execFileSync } from 'node:child_process'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { buildSchema, parse } from 'graphql'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenApiDocument, Operation, Schema } from '@/openapi/types'
import { ask, askGraphql, password, signIn, signInWith, type Caller } from '../helpers/asking'
import { accountCalls } from '../helpers/accountCalls'
import { linkFor } from '../helpers/accounts'
import { giftCardCalls } from '../helpers/giftShop'
import { mailCalls } from '../helpers/mailCalls'
import { memberCalls } from '../helpers/memberCalls'
import { moneyCalls } from '../helpers/moneyCalls'
import { EVENTS } from '@/domain/events/catalogue'
import { readGateway } from '@/integrations/payments'
import { openPayload } from '../helpers/openPayload'
import { serviceCalls } from '../helpers/serviceCalls'
import { webhookCalls } from '../helpers/webhookCalls'
import { file, openBar, picture, sample, word, type Bar, type SampleSlug } from '../helpers/samples'

let payload: Payload
let bar: Bar
let owner: Caller & { id: string }
let document: OpenApiDocument
let check: (schema: Schema) => ValidateFunction
const called = new Set<string>()

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  owner = await signIn(payload, 'owner', 'openapi-owner')
  Object.assign(
    specialCalls,
    await serviceCalls(payload, bar, owner),
    accountCalls(payload, () => owner),
    webhookCalls(payload, bar, () => owner),
  )
  document = (await ask<OpenApiDocument>('GET /api/openapi.json')).body
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ ...document, $id: 'api' })
  check = (schema) => ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object)
})

describe('the document', () => {
  it('is OpenAPI 3.1 and lints clean', () => {
    const at = path.join(os.tmpdir(), `openapi-${process.pid}.json`)
    writeFileSync(at, JSON.stringify(document))
    const said = execFileSync(
      'npx',
      ['--no-install', 'redocly', 'lint', at, '--config', 'redocly.yaml', '--format', 'json'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )
    const { totals, problems } = JSON.parse(said) as {
      totals: { errors: number; warnings: number }
      problems: { message: string }[]
    }
    expect(problems.map(({ message }) => message)).toEqual([])
    expect(totals).toMatchObject({ errors: 0, warnings: 0 })
  }, 60_000)

  it('has every address that the program answers, or a reason why not', () => {
    const { collections, globals, endpoints } = payload.config
    const served = [
      ...collections.flatMap(({ slug, endpoints: own }) =>
        (own || []).map(({ method, path: at }) => `${method} /api/${slug}${at}`),
      ),
      ...globals.flatMap(({ slug, endpoints: own }) =>
        (own || []).map(({ method, path: at }) => `${method} /api/globals/${slug}${at}`),
      ),
      ...endpoints.map(({ method, path: at }) => `${method} /api${at}`),
    ].map((call) => call.replace(/:(\w+)\??/g, '{$1}').replace(/\/$/, ''))
    const described = operations().map(({ call }) => call)
    const forgotten = served.filter(
      (call) =>
        !described.includes(call) && ![...left, ...withoutVersions()].some((pattern) => pattern.test(call)),
    )
    expect(forgotten).toEqual([])
  })

  it('is the same for everybody, cached by its tag, and names no host but its own', async () => {
    const again = await ask('GET /api/openapi.json', { as: owner })
    expect(again.body).toEqual(document)
    const etag = again.headers.get('etag') ?? ''
    expect((await ask('GET /api/openapi.json', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
})

/** Served, and for the backoffice alone: integrators have no use for it. */
const left = [
  /\/api\/payload-/, // its own bookkeeping
  /\/access(\/\{id\})?$/, // what its forms ask before they show a button
  /users\/(first-register|verify)/, // closed
  /paste-url/, // closed
  /\/api\/og$/, // pictures for shared links of the backoffice
  /(post|patch|delete|get) \/api\/(audit-log|price-history|eighty-sixes)/, // what nobody may do is refused there
  /(post|patch|delete) \/api\/(consents|customer-merges|import-batches|messages)/, // the same
  /(post|patch) \/api\/contact-problems(\/\{id\}(\/duplicate)?)?$/, // the same
  /(post|patch|delete) \/api\/webhook-deliveries/, // the same
  /(post|delete) \/api\/feedback(\/\{id\})?$/, // the same
  /post \/api\/form-messages$/, // the same
  /(post|patch|delete) \/api\/(payments|payment-tasks|payment-events|refunds)(\/\{id\})?(\/duplicate)?$/, // the same
  /(post|patch|delete) \/api\/(ledger-lines|reconciliations|payouts|disputes|gift-cards|memberships)/, // the same
  /delete \/api\/plans/, // never deleted
  /delete \/api\/(customers|reservations)/, // never deleted
  /patch \/api\/reservations$/, // one at a time
]

/** Where no versions are kept their addresses answer 404. */
const withoutVersions = () =>
  payload.config.collections
    .filter(({ versions }) => !versions)
    .map(({ slug }) => new RegExp(`/api/${slug}/versions`))

describe('every operation', () => {
  it('answers as it is described', async () => {
    const faults: string[] = []
    for (const { call, operation } of operations()) {
      const answer = await callOf(call, operation)
      if (!answer) continue
      called.add(operation.operationId)
      const fault = faultOf(call, operation, answer)
      if (fault) faults.push(fault)
    }
    expect(faults, faults.join('\n')).toEqual([])
    expect(
      operations()
        .map(({ operation }) => operation.operationId)
        .filter((id) => !called.has(id)),
    ).toEqual([])
  }, 300_000)

  it('refuses as it is described', async () => {
    for (const { call, operation } of operations()) {
      if (operation.security?.some((way) => Object.keys(way).length === 0)) continue
      const [method = '', at = ''] = call.split(' ')
      const answer = await ask(
        `${method.toUpperCase()} ${at.replace(/\{\w+\}/g, '7b0c8d1e-0000-4000-8000-000000000000')}`,
        { body: method === 'get' || method === 'delete' ? undefined : {} },
      )
      expect({ call, isRefused: answer.status >= 400 && answer.status < 500 }).toEqual({
        call,
        isRefused: true,
      })
      const errors = check({ $ref: '#/components/schemas/Errors' })
      expect(errors(answer.body), `${call} ${JSON.stringify(answer.body)}`).toBe(true)
    }
  }, 60_000)
})

describe('the page', () => {
  it('shows every call without scripts, hosts of others or unescaped text', async () => {
    const { body, headers } = await ask<string>('GET /api/docs', {
      headers: { 'content-security-policy': "style-src 'nonce-n0nce'" },
    })
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    for (const { operation } of operations()) expect(body).toContain(`id="${operation.operationId}"`)
    for (const event of EVENTS) expect(body).toContain(`id="on_${event.replace('.', '_')}"`)
    expect(body).toContain('<style nonce="n0nce">')
    expect(body).not.toMatch(/<script|src=|@import|href="https?:/)
  })
})

describe('the GraphQL schema', () => {
  it('is served, and the same as the committed one', async () => {
    const { body } = await ask<string>('GET /api/schema.graphql')
    expect(() => buildSchema(body)).not.toThrow()
    const sorted = (text: string) =>
      parse(text)
        .definitions.map((definition) => ('name' in definition ? definition.name?.value : ''))
        .sort()
    const committed = readFileSync('schema.graphql', 'utf8')
    expect(sorted(body)).toEqual(sorted(committed))
    expect(body.trim()).toBe(committed.trim())
  })
})

afterAll(() => payload.destroy())

type Call = { call: string; operation: Operation }

const operations = (): Call[] =>
  Object.entries(document.paths).flatMap(([at, item]) =>
    Object.entries(item).map(([method, operation]) => ({ call: `${method} ${at}`, operation })),
  )

type Answered = { status: number; body: unknown }

/** What is wrong with an answer, in one line; null when it is as described. */
function faultOf(call: string, { responses }: Operation, { status, body }: Answered): string | null {
  const response = responses[status]
  const shown = JSON.stringify(body).slice(0, 300)
  if (!response || status >= 300) return `${call} answered ${status}: ${shown}`
  if ('$ref' in response) return null
  const [content] = Object.entries(response.content ?? {})
  if (!content?.[0].includes('json')) return null
  const fits = check(content[1].schema)
  if (fits(body)) return null
  const faults = fits.errors
    ?.slice(0, 4)
    .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
  return `${call}: ${faults?.join('; ')}`
}

/** Makes the call on something of its own. Null: it belongs to the front door and is tested there. */
async function callOf(call: string, operation: Operation): Promise<Answered | null> {
  const [method = '', at = ''] = call.split(' ')
  if (at === '/healthz' || at === '/readyz') {
    called.add(operation.operationId)
    return null
  }
  if (at === '/api/graphql') return askGraphql('{ Cocktails(limit: 1) { docs { name } } }')
  const special = await specialCalls[operation.operationId]?.()
  if (special) return special
  if (at.startsWith('/api/globals/')) return globalCall(method, at)

  const slug = at.split('/')[2] as SampleSlug
  const hasId = at.includes('{id}')
  const isVersion = at.includes('/versions')
  const id = hasId || method === 'patch' || method === 'delete' ? await target(slug, operation) : ''
  const versionId = isVersion && hasId ? await newestVersion(slug, id) : id
  const filename = at.includes('{filename}')
    ? (await payload.findByID({ collection: 'media', id: bar.media })).filename
    : ''
  const address = at.replace('{id}', versionId).replace('{filename}', filename ?? '')
  const isMany = !hasId && (method === 'patch' || method === 'delete')
  return ask(`${method.toUpperCase()} ${address}${isMany ? `?where[id][equals]=${id}` : ''}`, {
    as: owner,
    body: await bodyFor(method, at, slug),
  })
}

async function bodyFor(method: string, at: string, slug: SampleSlug): Promise<unknown> {
  if (method === 'patch') return {}
  if (method !== 'post') return undefined
  if (at.endsWith('/duplicate')) return slug === 'venues' || slug === 'menus' ? {} : undefined
  if (at.includes('{id}'))
    return at.endsWith('eighty-six') ? { until: '2099-01-01T00:00:00.000Z' } : undefined
  if (slug !== 'media') return sample(slug, bar)
  const body = new FormData()
  body.set('_payload', JSON.stringify(sample('media', bar)))
  body.set('file', new Blob([new Uint8Array(await picture())], { type: 'image/jpeg' }), `${word()}.jpg`)
  return body
}

const wouldBreak = (slug: string, body: object) => ask(`POST /api/${slug}/breakages`, { as: owner, body })

const aGuest = () => payload.create({ collection: 'customers', data: sample('customers', bar) })
const mergeTwo = async () =>
  ask<{ merge: string }>(`POST /api/customers/${(await aGuest()).id}/merge`, {
    as: owner,
    body: { other: (await aGuest()).id },
  })
const sendFile = (step: 'preview' | 'run') => {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ kind: 'guests' }))
  body.set('file', new Blob([`name,email\nAla,${word()}@example.com\n,\n`]), 'guests.csv')
  return ask(`POST /api/import-batches/${step}`, { as: owner, body })
}

const jobCall = async (verb: 'retry' | 'cancel') => {
  const data = { taskSlug: 'tidyJobs', queue: 'default', hasError: true }
  const { id } = await payload.db.create({ collection: 'payload-jobs', data })
  return ask(`POST /api/jobs/${id}/${verb}`, { as: owner })
}

const specialCalls: Record<string, () => Promise<Answered>> = {
  ...moneyCalls(
    () => payload,
    () => owner,
    () => bar,
  ),
  ...memberCalls(
    () => payload,
    () => owner,
  ),
  ...giftCardCalls(
    () => payload,
    () => owner,
  ),
  ...mailCalls(
    () => owner,
    () => bar,
  ),
  mergeCustomers: mergeTwo,
  undoMergeOfCustomers: async () =>
    ask(`POST /api/customers/merges/${(await mergeTwo()).body.merge}/undo`, { as: owner }),
  previewImport: () => sendFile('preview'),
  runImport: () => sendFile('run'),
  breakagesOfServices: () => wouldBreak('services', { id: bar.service, data: { active: false } }),
  breakagesOfSpecialDays: () => wouldBreak('special-days', { id: bar.specialDay, delete: true }),
  breakagesOfAreas: () => wouldBreak('areas', { id: bar.area }),
  getTableCards: () => ask('GET /api/tables/cards.pdf', { as: owner }),
  breakagesOfTables: () => wouldBreak('tables', { id: bar.table, data: { active: false } }),
  breakagesOfTableCombinations: () =>
    wouldBreak('table-combinations', { data: sample('table-combinations', bar) }),
  breakagesOfTableBlocks: () => wouldBreak('table-blocks', { data: sample('table-blocks', bar) }),
  previewSlots: () =>
    ask('POST /api/services/preview', {
      as: owner,
      body: { id: bar.service, serviceDate: '2027-05-14', partySize: 2 },
    }),
  explainSlot: () =>
    ask('GET /api/reservations/explain?startsAt=2027-05-14T20:00:00%2B02:00&partySize=2', { as: owner }),
  sendFormMessage: async () => {
    const data = { ...sample('pages', bar), blocks: [{ blockType: 'form' as const }] }
    const { slug: page, blocks } = await payload.create({ collection: 'pages', data })
    const said = { name: 'Maria', email: 'maria@example.com', words: 'Twenty on a Thursday?' }
    return ask('POST /api/form-messages/send', { body: { page, form: blocks?.[0]?.id, ...said } })
  },
  exportBooks: () => ask('GET /api/ledger-lines/export?from=2027-05-14&to=2027-05-15', { as: owner }),
  actInSandbox: async () => {
    const money = { amountCents: 500, currency: 'PLN' }
    const what = { key: word(), paymentId: word(), description: 'Friday' }
    const { clientSecret } = await readGateway(payload)!.beginPayment({ ...what, ...money })
    return ask('POST /api/payments/sandbox/act', { body: { clientSecret, action: 'succeed' } })
  },
  emptyCache: () => ask('POST /api/cache/empty', { as: owner }),
  retryJob: () => jobCall('retry'),
  sendMessageAgain: async () => {
    const data = sample('messages', bar, { status: 'failed' })
    const { id } = await payload.create({ collection: 'messages', data })
    return ask(`POST /api/messages/${id}/send-again`, { as: owner })
  },
  cancelJob: () => jobCall('cancel'),
  signIn: () => ask('POST /api/users/login', { body: { email: 'openapi-owner@staff.test', password } }),
  signOut: async () =>
    ask('POST /api/users/logout', { as: await signInWith('openapi-owner@staff.test', password) }),
  whoAmI: () => ask('GET /api/users/me', { as: owner }),
  refreshSession: async () =>
    ask('POST /api/users/refresh-token', { as: await signInWith('openapi-owner@staff.test', password) }),
  forgotPassword: () => ask('POST /api/users/forgot-password', { body: { email: 'nobody@staff.test' } }),
  resetPassword: async () => {
    const { id } = await payload.create({ collection: 'users', data: sample('users', bar) })
    const { token } = await linkFor(payload, id, 'passwordReset')
    return ask('POST /api/users/reset-password', { body: { token, password } })
  },
  unlockAccount: () =>
    ask('POST /api/users/unlock', { as: owner, body: { email: 'openapi-owner@staff.test' } }),
  hasUsers: () => ask('GET /api/users/init'),
  myRights: () => ask('GET /api/access', { as: owner }),
  readReport: () => ask('GET /api/reports/nights', { as: owner }),
  drawCocktail: () => ask('GET /api/cocktails/negroni/drawing.svg'),
  shareImageOfCocktail: () => ask('GET /api/cocktails/negroni/share.png'),
}

async function globalCall(method: string, at: string): Promise<Answered> {
  const slug = at.split('/')[3] as 'site' | 'navigation'
  await payload.updateGlobal({ slug, data: { name: 'Eliksir' } as never })
  const { docs } = await payload.findGlobalVersions({ slug, limit: 1 })
  const address = at.replace('{id}', String(docs[0]?.id))
  return ask(`${method.toUpperCase()} ${address}`, {
    as: owner,
    body: method === 'post' && !at.includes('versions') ? {} : undefined,
  })
}

async function target(slug: SampleSlug, { operationId }: Operation): Promise<string> {
  const options = slug === 'media' ? { file: await file() } : {}
  const changes =
    slug === 'menu-items' && operationId.startsWith('delete')
      ? { _status: 'draft' }
      : slug === 'feedback'
        ? { reservation: await target('reservations', { operationId } as Operation) }
        : {}
  const { id } = (await payload.create({
    collection: slug,
    data: sample(slug, bar, changes) as never,
    ...options,
  })) as { id: string }
  return id
}

async function newestVersion(slug: SampleSlug, id: string): Promise<string> {
  const { docs } = await payload.findVersions({
    collection: slug as never,
    where: { parent: { equals: id } },
    limit: 1,
  })
  return String((docs[0] as { id?: string } | undefined)?.id)
}
