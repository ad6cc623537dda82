import { isAdmin, isApi, isPaying } from './exchange'

type Circumstances = {
  path: string
  /** Which inline scripts and styles of the page may run: a nonce that is fresh for each answer, or their hashes. */
  inline: { scripts: string[]; styles: string[] }
  isDevelopment: boolean
  isHttps: boolean
  /** Where files live when it is not this server. */
  fileOrigin?: string
  /** Other sites that may show this page in a frame. */
  embeddedIn?: string[]
  /** Cards are taken by Stripe, whose form then stands in the pages of paying and in no others. */
  takesCards?: boolean
}

/** The policy for one answer: nothing at all for programs, a strict one for guests, a nearly as strict one for the staff. */
export function contentSecurityPolicy(circumstances: Circumstances): string {
  const { path } = circumstances
  if (isApi(path) && path !== '/api/docs')
    return "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox"
  const own = { ...common(circumstances), ...(isAdmin(path) ? staffStyles : guestStyles(circumstances)) }
  return written(
    circumstances.takesCards && isPaying(path) ? withSources(own, stripeSources) : own,
    circumstances,
  )
}

/** The source expressions of a nonce. */
export const marked = (nonce: string) => ({ scripts: [`'nonce-${nonce}'`], styles: [`'nonce-${nonce}'`] })

type Directives = Record<string, string[]>

const common = ({ inline, isDevelopment, fileOrigin }: Circumstances): Directives => ({
  'default-src': ["'self'"],
  // React's development build evaluates strings to rebuild server stacks.
  'script-src': ["'self'", ...inline.scripts, ...(isDevelopment ? ["'unsafe-eval'"] : [])],
  'script-src-attr': ["'none'"],
  'img-src': ["'self'", 'data:', 'blob:', ...(fileOrigin ? [fileOrigin] : [])],
  'font-src': ["'self'"],
  'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
  'media-src': ["'self'", ...(fileOrigin ? [fileOrigin] : [])],
  'frame-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
})

/** `style=""` attributes are how React and next/image write sizes and colours; style elements are named like scripts. */
const guestStyles = ({ inline, isDevelopment, embeddedIn = [] }: Circumstances): Directives => ({
  'style-src': isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'", ...inline.styles],
  'style-src-attr': ["'unsafe-inline'"],
  // The backoffice shows pages in its live preview.
  'frame-ancestors': ["'self'", ...embeddedIn],
})

/** The backoffice's selects and editor write style elements as they go, and know no nonce. */
const staffStyles: Directives = {
  'style-src': ["'self'", "'unsafe-inline'"],
  'frame-ancestors': ["'none'"],
}

/** What Stripe's form needs, by its own documentation. */
const stripeSources: Directives = {
  'script-src': ['https://js.stripe.com', 'https://*.js.stripe.com'],
  'frame-src': ['https://js.stripe.com', 'https://*.js.stripe.com', 'https://hooks.stripe.com'],
  'connect-src': ['https://api.stripe.com'],
  'img-src': ['https://*.stripe.com'],
}

const withSources = (directives: Directives, more: Directives): Directives => ({
  ...directives,
  ...Object.fromEntries(
    Object.entries(more).map(([name, sources]) => [name, [...(directives[name] ?? []), ...sources]]),
  ),
})

const written = (directives: Directives, { isHttps }: Circumstances) =>
  [
    ...Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(' ')}`),
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
