import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PostedForm } from '@/platform/http/requestContext'
import { takesForms, type Step } from '../exchange'
import { refuse } from '../refuse'

/** Bytes of a posted form. The longest wishes, percent-encoded, fit several times over; what an editor types is a whole page. */
const longestForm = (path: string) => (path.includes('/typed/') ? 1024 : 64) * 1024

/**
 * Gives a posted form to the page it was posted to. A page of Next cannot read a body: the form is read here and laid
 * into the request's context, and the request goes on as the GET of the page, which answers the form as it is made.
 * Has to stand behind the response cache: what comes out of it is for one guest.
 */
export const takeForms: Step = async (exchange, next) => {
  const { request, response, path, context } = exchange
  if (request.method !== 'POST' || !takesForms(path)) return next()
  if (isFromElsewhere(request)) return refuse(exchange, { code: 'FORBIDDEN', closes: true })
  if (!isForm(request)) {
    return refuse(exchange, { code: 'BAD_REQUEST', refusal: 'mediaType', status: 415, closes: true })
  }

  const text = await readText(request, longestForm(path))
  if (response.headersSent || response.destroyed) return
  if (text === null) return refuse(exchange, { code: 'TOO_LARGE', refusal: 'formTooLarge', closes: true })
  const form: PostedForm = { fields: new URLSearchParams(text.replaceAll('%00', '')), status: 200 }
  context.form = form
  request.method = 'GET'
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) delete request.headers[name]
  answerAsForm(response, form)
  await next()
}

/**
 * Forms are sent by our own pages. Nobody is signed in on them, so nothing of a guest could be abused; another site
 * could only make its visitors ask for tables. `Origin` is null where the page keeps its address to itself.
 */
function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin, host, 'x-forwarded-host': forwardedHost } = headers
  if (origin === undefined || origin === 'null') return false
  return !URL.canParse(origin) || ![host, forwardedHost].includes(new URL(origin).host)
}

const isForm = ({ headers }: IncomingMessage) =>
  /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(headers['content-type'] ?? '')

/** Null: longer than any form of ours. Ends early, with what is there, when the line breaks. */
function readText(request: IncomingMessage, most: number): Promise<string | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > most) resolve(null)
      else chunks.push(chunk)
    })
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.once('close', () => resolve(''))
    request.once('error', () => resolve(''))
  })
}

/**
 * A page cannot say how a form fared but by what it shows, so its status is taken from the form. Next redirects with 307,
 * which would send the form once more to the next page: after a form the browser is to go and look, 303.
 */
function answerAsForm(response: ServerResponse, form: PostedForm): void {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse
  response.writeHead = (status: number, ...rest: unknown[]) =>
    writeHead(status === 307 ? 303 : status === 200 ? form.status : status, ...rest)
}
