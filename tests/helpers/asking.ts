import type { Payload } from 'payload'
import type { Role } from '@/access/roles'
import { newRecorder, runInContext } from '@/platform/http/requestContext'

/** Who asks: the headers that make a request theirs. A stranger has none. */
export type Caller = { name: string; headers: Record<string, string> }
export type Answer<T = Record<string, unknown>> = { status: number; body: T; headers: Headers }

export const stranger: Caller = { name: 'anonymous', headers: {} }

export const origin = 'http://localhost:3000'

type Asked = { as?: Caller; body?: unknown; headers?: Record<string, string> }

/** Asks the REST API as the front door does, in this process: `ask('GET /api/menus', { as: host })`. Every call comes from an address of its own. */
export async function ask<T = Record<string, never>>(
  call: string,
  { as = stranger, body, headers = {} }: Asked = {},
): Promise<Answer<T>> {
  const [method = 'GET', path = '/'] = call.split(/ (.*)/s)
  const routes: Routes = await import('@/app/(payload)/api/[...slug]/route')
  const isForm = body instanceof FormData
  const request = new Request(new URL(path, origin), {
    method,
    headers: {
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      ...as.headers,
      ...headers,
    },
    body:
      body === undefined || isForm || typeof body === 'string'
        ? (body as BodyInit | undefined)
        : JSON.stringify(body),
  })
  const slug = new URL(request.url).pathname.split('/').slice(2)
  const response = await fromSomewhere(headers, () =>
    routes[method as Method](request, { params: Promise.resolve({ slug }) }),
  )
  return { status: response.status, body: await bodyOf<T>(response), headers: response.headers }
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS'
type Routes = Record<
  Method,
  (request: Request, args: { params: Promise<{ slug: string[] }> }) => Promise<Response>
>

type GraphqlBody<T> = {
  data?: T | null
  errors?: { message: string; extensions?: Record<string, unknown> }[]
}

/** Asks the GraphQL API in this process. */
export async function askGraphql<T = Record<string, never>>(
  query: string,
  { as = stranger, variables }: { as?: Caller; variables?: Record<string, unknown> } = {},
): Promise<Answer<GraphqlBody<T>>> {
  const { POST } = await import('@/app/(payload)/api/graphql/route')
  const request = new Request(new URL('/api/graphql', origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...as.headers },
    body: JSON.stringify({ query, variables }),
  })
  const response = await fromSomewhere({}, () => POST(request))
  return { status: response.status, body: await bodyOf<GraphqlBody<T>>(response), headers: response.headers }
}

let calls = 0

function fromSomewhere(headers: Record<string, string>, work: () => Promise<Response>): Promise<Response> {
  calls += 1
  const clientAddress = `10.${(calls >> 16) & 255}.${(calls >> 8) & 255}.${calls & 255}`
  const language = headers['accept-language']?.startsWith('pl') ? 'pl' : 'en'
  return runInContext({ requestId: `test-${calls}`, clientAddress, language, recorder: newRecorder() }, work)
}

async function bodyOf<T>(response: Response): Promise<T> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return (isJson && text ? JSON.parse(text) : text) as T
}

export const password = 'a password for tests'

/** A member of staff of this role, made for the test and signed in. */
export async function signIn(
  payload: Payload,
  role: Role,
  name: string = role,
): Promise<Caller & { id: string }> {
  const email = `${name}@staff.test`
  const user = await payload.create({ collection: 'users', data: { email, password, name, role } })
  return { ...(await signInWith(email, password, name)), id: user.id }
}

/** The session comes from the cookie that a browser would get. */
export async function signInWith(email: string, secret: string, name = email): Promise<Caller> {
  const answer = await ask('POST /api/users/login', { body: { email, password: secret } })
  const token = answer.headers.get('set-cookie')?.match(/-token=([^;]+)/)?.[1]
  if (!token) throw new Error(`${email} could not sign in: ${answer.status} ${JSON.stringify(answer.body)}`)
  return { name, headers: { authorization: `JWT ${token}` } }
}
