import { isAdmin, isApi } from './exchange'

type Circumstances = {
  path: string
  /** Fresh for each answer; Next puts it on every script of the page. */
  nonce: string
  isDevelopment: boolean
  isHttps: boolean
  /** Where files live when it is not this server. */
  fileOrigin?: string
  /** Other sites that may show this page in a frame. */
  embeddedIn?: string[]
}

/** The policy for one answer: nothing at all for programs, a strict one for guests, a nearly as strict one for the staff. */
export function contentSecurityPolicy(circumstances: Circumstances): string {
  const { path } = circumstances
  if (isApi(path) && path !== '/api/docs')
    return "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox"
  return written(
    { ...common(circumstances), ...(isAdmin(path) ? staffStyles : guestStyles(circumstances)) },
    circumstances,
  )
}

type Directives = Record<string, string[]>

const common = ({ nonce, isDevelopment, fileOrigin }: Circumstances): Directives => ({
  'default-src': ["'self'"],
  // React's development build evaluates strings to rebuild server stacks.
  'script-src': ["'self'", `'nonce-${nonce}'`, ...(isDevelopment ? ["'unsafe-eval'"] : [])],
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

/** `style=""` attributes are how React and next/image write sizes and colours; style elements need the nonce. */
const guestStyles = ({ nonce, isDevelopment, embeddedIn = [] }: Circumstances): Directives => ({
  'style-src': isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`],
  'style-src-attr': ["'unsafe-inline'"],
  // The backoffice shows pages in its live preview.
  'frame-ancestors': ["'self'", ...embeddedIn],
})

/** The backoffice's selects and editor write style elements as they go, and know no nonce. */
const staffStyles: Directives = {
  'style-src': ["'self'", "'unsafe-inline'"],
  'frame-ancestors': ["'none'"],
}

const written = (directives: Directives, { isHttps }: Circumstances) =>
  [
    ...Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(' ')}`),
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
