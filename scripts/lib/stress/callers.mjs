import http from 'node:http'

/**
 * The four ways to write a reservation. Each gives `{ outcome, id?, reference?, status, retryAfter?, says? }`:
 * `won`, `moved`, `conflict` (409), `refused` (422), `limited` (429), `unavailable` (503), `broken` (any other 5xx), `odd`
 * (what nobody expects) or `lost` (no answer at all).
 */
export function callersOf({ url, ground, staffToken, clients }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients })
  const staff = { authorization: `JWT ${staffToken}` }
  const reservationOf = ({ start, partySize, name, email }) => ({
    venue: ground.id,
    startsAt: ground.starts[start],
    partySize,
    status: 'confirmed',
    source: 'phone',
    guest: { name, email, locale: 'en' },
  })
  const post = (path, body, headers) => ask(agent, 'POST', new URL(path, url), body, headers)
  const api = (method, path, body) => ask(agent, method, new URL(path, url), body, staff)

  return {
    close: () => agent.destroy(),
    guest: async (attempt) => {
      const { start, partySize, name, email, key } = attempt
      const body = {
        venue: ground.slug,
        startsAt: ground.starts[start],
        partySize,
        guest: { name, email, locale: 'en' },
        consents: { terms: true },
      }
      const answer = await post('/api/reservations/book', body, { 'idempotency-key': key })
      return outcomeOf(answer, answer.body?.reference && { outcome: 'won', reference: answer.body.reference })
    },
    rest: async (attempt) => {
      const answer = await api('POST', '/api/reservations?depth=0', reservationOf(attempt))
      const { doc } = answer.body ?? {}
      return outcomeOf(answer, doc && { outcome: 'won', id: doc.id, reference: doc.reference })
    },
    graphql: async (attempt) => {
      const query = `mutation ($data: mutationReservationInput!) { createReservation(data: $data) { id reference } }`
      const answer = await api('POST', '/api/graphql', { query, variables: { data: reservationOf(attempt) } })
      const made = answer.body?.data?.createReservation
      return outcomeOf(asHttp(answer), made && { outcome: 'won', id: made.id, reference: made.reference })
    },
    move: async ({ start }, id) => {
      const answer = await api('PATCH', `/api/reservations/${id}?depth=0`, { startsAt: ground.starts[start] })
      return outcomeOf(answer, answer.body?.doc && { outcome: 'moved' })
    },
  }
}

/** Signs a demo host in; gives the token. */
export async function signIn(url, { email = 'host@example.com', password = 'eliksir-demo' } = {}) {
  const answer = await fetch(new URL('/api/users/login', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin },
    body: JSON.stringify({ email, password }),
  })
  const cookies = answer.headers.getSetCookie().join(';')
  const token = /-token=([^;]+)/.exec(cookies)?.[1]
  if (!token) throw new Error(`${email} could not sign in: ${answer.status}`)
  return token
}

function outcomeOf({ status, body, retryAfter }, success) {
  if (status === 0) return { outcome: 'lost', status }
  if (status < 300 && success) return { status, ...success }
  const says = body?.errors?.[0]?.code ?? body?.errors?.[0]?.message ?? ''
  return { outcome: nameOf(status), status, says, retryAfter }
}

const nameOf = (status) =>
  ({ 409: 'conflict', 422: 'refused', 429: 'limited', 503: 'unavailable' })[status] ??
  (status >= 500 ? 'broken' : 'odd')

/** GraphQL answers 200 with its errors inside. */
function asHttp(answer) {
  const [error] = answer.body?.errors ?? []
  if (answer.status !== 200 || !error) return answer
  const { code, statusCode, data } = error.extensions ?? {}
  const status = statusCode ?? statusOfCode(code)
  return { ...answer, status, retryAfter: answer.retryAfter ?? data?.retryAfterSeconds, body: { errors: [{ code }] } } // prettier-ignore
}

const refusals = [
  'CLOSED',
  'NO_TABLE',
  'OUTSIDE_HOURS',
  'TOO_SOON',
  'TOO_FAR',
  'PARTY_TOO_LARGE',
  'VALIDATION',
]
const statusOfCode = (code) =>
  ({ SLOT_TAKEN: 409, STALE_REVISION: 409, UNAVAILABLE: 503, RATE_LIMITED: 429 })[code] ??
  (refusals.includes(code) ? 422 : 500)

function ask(agent, method, url, body, headers) {
  return new Promise((resolve) => {
    const text = JSON.stringify(body)
    const request = http.request(url, {
      agent,
      method,
      timeout: 60_000,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        accept: 'application/json',
        'accept-language': 'en',
        ...headers,
      },
    })
    const nothing = () => resolve({ status: 0 })
    request.once('error', nothing)
    request.once('timeout', () => request.destroy(new Error('no answer within a minute')))
    request.once('response', (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.once('error', nothing)
      response.once('aborted', nothing)
      response.once('end', () => {
        const retryAfter = response.headers['retry-after']
        resolve({ status: response.statusCode, retryAfter, body: jsonOf(Buffer.concat(chunks).toString()) })
      })
    })
    request.end(text)
  })
}

function jsonOf(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
