import { randomBytes } from 'node:crypto'
import { contentSecurityPolicy } from '../contentSecurityPolicy'
import { isAdmin, isApi, isAsset, isEmbedded, type Step } from '../exchange'

type Setting = {
  isHttps: boolean
  isDevelopment: boolean
  fileOrigin?: string
  /** Sites that may show the embedded pages in a frame. */
  embedOrigins?: () => Promise<string[]>
}

const twoYears = 63_072_000

/**
 * Sets the headers that tell browsers what they may do with an answer. The policy with its nonce also goes onto the
 * request, from where Next takes the nonce for the page's scripts.
 */
export const setSecurityHeaders =
  ({ isHttps, isDevelopment, fileOrigin, embedOrigins }: Setting): Step =>
  async ({ request, response, path }, next) => {
    const nonce = randomBytes(16).toString('base64')
    const embeddedIn = isEmbedded(path) ? await embedOrigins?.() : undefined
    const policy = contentSecurityPolicy({ path, nonce, isHttps, isDevelopment, fileOrigin, embeddedIn })
    request.headers['content-security-policy'] = policy

    const headers = {
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      // The older word for it knows no list of sites: where there is one, the policy alone decides.
      ...(isEmbedded(path)
        ? {}
        : { 'x-frame-options': isAdmin(path) || isApi(path) ? 'DENY' : 'SAMEORIGIN' }),
      'referrer-policy': referrerPolicy(path),
      'permissions-policy':
        'accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), microphone=(), usb=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': isFile(path) ? 'cross-origin' : 'same-origin',
      ...(isHttps ? { 'strict-transport-security': `max-age=${twoYears}; includeSubDomains` } : {}),
    }
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    await next()
  }

/** Pictures may be shown by another front end of the same bar, and its site loads the widget. */
const isFile = (path: string) => /^\/api\/[\w-]+\/file\//.test(path) || isAsset(path) || path === '/embed.js'

/** Addresses that are keys by themselves are told to nobody. */
const referrerPolicy = (path: string) =>
  /\/(?:reset|verify|manage|first-owner)\//.test(`${path}/`)
    ? 'no-referrer'
    : isAdmin(path)
      ? 'same-origin'
      : 'strict-origin-when-cross-origin'
