import { judgePolicy, parsePolicy } from './contentSecurityPolicy.mjs'

const sixMonths = 15_768_000

/**
 * The rules of Mozilla's HTTP Observatory with their scores, as published at
 * https://github.com/mdn/mdn-http-observatory (scoring table of 2025). Each takes an answer as a browser got it: `{ url, headers,
 * cookies, html }`, header names in lower case, `cookies` the `Set-Cookie` lines. Whether plain HTTP is redirected and
 * whether a host is on the preload list is the installation's and not in an answer: both count 0 here.
 */
export const rules = {
  'content-security-policy': ({ headers }) => judgePolicy(headers['content-security-policy']),

  cookies: ({ cookies, headers }) => {
    if (cookies.length === 0) return of('cookies-not-found', 0)
    const has = (cookie, flag) => new RegExp(`;\\s*${flag}(?:;|=|$)`, 'i').test(cookie)
    const isSession = (cookie) => /(?:login|sess|token|auth)/i.test(cookie.split('=', 1)[0])
    const isProtected = Boolean(headers['strict-transport-security'])
    const bare = cookies.filter((cookie) => !has(cookie, 'secure'))
    if (bare.some(isSession))
      return isProtected
        ? of('cookies-session-without-secure-flag-but-protected-by-hsts', -10)
        : of('cookies-session-without-secure-flag', -40)
    if (cookies.some((cookie) => isSession(cookie) && !has(cookie, 'httponly')))
      return of('cookies-session-without-httponly-flag', -30)
    if (cookies.some((cookie) => has(cookie, 'samesite') && !/samesite=(?:strict|lax|none)/i.test(cookie)))
      return of('cookies-samesite-flag-invalid', -20)
    if (bare.length > 0)
      return isProtected
        ? of('cookies-without-secure-flag-but-protected-by-hsts', -5)
        : of('cookies-without-secure-flag', -20)
    return cookies.every((cookie) => /samesite=(?:strict|lax)/i.test(cookie))
      ? of('cookies-secure-with-httponly-sessions-and-samesite', 5)
      : of('cookies-secure-with-httponly-sessions', 0)
  },

  'cross-origin-resource-sharing': ({ headers }) => {
    const origin = headers['access-control-allow-origin']
    if (!origin) return of('cross-origin-resource-sharing-not-implemented', 0)
    return origin === '*' && headers['access-control-allow-credentials'] === 'true'
      ? of('cross-origin-resource-sharing-implemented-with-universal-access', -50)
      : of('cross-origin-resource-sharing-implemented-with-restricted-access', 0)
  },

  'cross-origin-resource-policy': ({ headers }) => {
    const policy = headers['cross-origin-resource-policy']
    if (!policy) return of('cross-origin-resource-policy-not-implemented', 0)
    if (policy === 'same-origin' || policy === 'same-site')
      return of(`cross-origin-resource-policy-implemented-with-${policy}`, 10)
    return policy === 'cross-origin'
      ? of('cross-origin-resource-policy-implemented-with-cross-origin', 0)
      : of('cross-origin-resource-policy-header-invalid', -5)
  },

  redirection: () => of('redirection-not-seen-here', 0),

  'referrer-policy': ({ headers }) => {
    const policy = headers['referrer-policy']
    if (!policy) return of('referrer-policy-not-implemented', 0)
    if (['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(policy))
      return of('referrer-policy-private', 5)
    return ['origin', 'origin-when-cross-origin', 'unsafe-url', 'no-referrer-when-downgrade'].includes(policy)
      ? of('referrer-policy-unsafe', -5)
      : of('referrer-policy-header-invalid', -5)
  },

  'strict-transport-security': ({ headers }) => {
    const header = headers['strict-transport-security']
    if (!header) return of('hsts-not-implemented', -20)
    const age = /(?:^|;)\s*max-age=(\d+)/i.exec(header)?.[1]
    if (age === undefined) return of('hsts-header-invalid', -20)
    return Number(age) >= sixMonths
      ? of('hsts-implemented-max-age-at-least-six-months', 0)
      : of('hsts-implemented-max-age-less-than-six-months', -10)
  },

  'subresource-integrity': ({ html, url }) => {
    if (html === null) return of('sri-not-implemented-response-not-html', 0)
    const scripts = [...html.matchAll(/<script\b([^>]*)>/gi)].map(([, attributes]) => attributes)
    const outside = scripts.flatMap((attributes) => {
      const src = /\ssrc="([^"]+)"/i.exec(attributes)?.[1]
      return src && new URL(src, url).origin !== new URL(url).origin ? [{ src, attributes }] : []
    })
    if (!scripts.some((attributes) => /\ssrc=/i.test(attributes)))
      return of('sri-not-implemented-but-no-scripts-loaded', 0)
    if (outside.length === 0) return of('sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0)
    const isSafe = outside.every(({ src }) => src.startsWith('https:'))
    const isChecked = outside.every(({ attributes }) => /\sintegrity=/i.test(attributes))
    if (isChecked)
      return isSafe
        ? of('sri-implemented-and-external-scripts-loaded-securely', 5)
        : of('sri-implemented-but-external-scripts-not-loaded-securely', -20)
    return isSafe
      ? of('sri-not-implemented-but-external-scripts-loaded-securely', -5)
      : of('sri-not-implemented-and-external-scripts-not-loaded-securely', -50)
  },

  'x-content-type-options': ({ headers }) => {
    const header = headers['x-content-type-options']
    if (!header) return of('x-content-type-options-not-implemented', -5)
    return header.trim().toLowerCase() === 'nosniff'
      ? of('x-content-type-options-nosniff', 0)
      : of('x-content-type-options-header-invalid', -5)
  },

  'x-frame-options': ({ headers }) => {
    if (parsePolicy(headers['content-security-policy'])?.has('frame-ancestors'))
      return of('x-frame-options-implemented-via-csp', 5)
    const header = headers['x-frame-options']?.trim().toLowerCase()
    if (!header) return of('x-frame-options-not-implemented', -20)
    return header === 'deny' || header === 'sameorigin'
      ? of('x-frame-options-sameorigin-or-deny', 0)
      : of('x-frame-options-header-invalid', -20)
  },
}

const of = (result, modifier) => ({ result, modifier })
