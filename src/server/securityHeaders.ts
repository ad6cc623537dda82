import { contentSecurityPolicy } from './contentSecurityPolicy'
import { isAdmin, isApi, isAsset, isEmbedded } from './exchange'

export type SecuritySetting = {
  isHttps: boolean
  isDevelopment: boolean
  fileOrigin?: string
  /** Sites that may show the embedded pages in a frame. */
  embedOrigins?: () => Promise<string[]>
  /** Cards are taken by Stripe. */
  takesCards?: boolean
}

type Answered = {
  path: string
  inline: { scripts: string[]; styles: string[] }
  /** What `embedOrigins` said, for the pages that may stand in a frame. */
  embeddedIn?: string[]
}

const twoYears = 63_072_000

/** What browsers may do with an answer. */
export function securityHeaders(
  { path, inline, embeddedIn }: Answered,
  { isHttps, isDevelopment, fileOrigin, takesCards }: SecuritySetting,
): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy({
      path,
      inline,
      isHttps,
      isDevelopment,
      fileOrigin,
      embeddedIn,
      takesCards,
    }),
    'x-content-type-options': 'nosniff',
    // The older word for it knows no list of sites: where there is one, the policy alone decides.
    ...(isEmbedded(path) ? {} : { 'x-frame-options': isAdmin(path) || isApi(path) ? 'DENY' : 'SAMEORIGIN' }),
    'referrer-policy': referrerPolicy(path),
    'permissions-policy':
      'accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), microphone=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': isFile(path) ? 'cross-origin' : 'same-origin',
    ...(isHttps ? { 'strict-transport-security': `max-age=${twoYears}; includeSubDomains` } : {}),
  }
}

/** Pictures may be shown by another front end of the same bar, and its site loads the widget. */
const isFile = (path: string) =>
  /^\/api\/(?:[\w-]+\/file\/|gift-cards\/faces\/[a-z]+\/card\.png$|(?:cocktails|menu-items|globals)\/[\w-]+\/(?:drawing\.svg|share\.png)$)/.test(
    path,
  ) ||
  isAsset(path) ||
  path === '/embed.js'

/** Addresses that are keys by themselves are told to nobody. */
const referrerPolicy = (path: string) =>
  /\/(?:reset|invitation|verify|manage|feedback|first-owner|gift-order|gift-cards\/orders|membership|memberships\/own)\//.test(
    `${path}/`,
  )
    ? 'no-referrer'
    : isAdmin(path)
      ? 'same-origin'
      : 'strict-origin-when-cross-origin'
