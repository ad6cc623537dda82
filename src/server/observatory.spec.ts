import { describe, expect, it } from 'vitest'
import { gradeOf } from '../../scripts/lib/observatory/grade.mjs'
import { marked } from './contentSecurityPolicy'
import { securityHeaders } from './securityHeaders'

const live = { isHttps: true, isDevelopment: false }
const url = 'https://bar.example/pl/menu'
const html = '<html><script src="/_next/static/chunks/main.js"></script></html>'
const hashes = { scripts: ["'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"], styles: [] }

const judged = (
  path: string,
  inline: { scripts: string[]; styles: string[] } = hashes,
  change: Record<string, string | undefined> = {},
) =>
  // prettier-ignore
  gradeOf({
    url,
    html,
    cookies: [],
    headers: { ...securityHeaders({ path, inline }, live), ...change } as Record<string, string>,
  })

describe('the Observatory of Mozilla gives A+', () => {
  it.each([
    ['/pl', 'a page from memory', hashes],
    ['/en/menu', 'a page from memory', hashes],
    ['/pl/reserve', 'a page made for one guest', marked('Zm9vYmFyYmF6')],
    ['/pl/manage/token', 'a page made for one guest', marked('Zm9vYmFyYmF6')],
    ['/api/cocktails', 'the API', hashes],
  ])('to %s, %s', (path, _, inline) => {
    const { grade, score } = judged(path, inline)
    expect([grade, score >= 115]).toEqual(['A+', true])
  })

  it('rule by rule', () => {
    const { results, score } = judged('/pl/menu')
    expect(
      Object.fromEntries(results.map(({ rule, result, modifier }) => [rule, [result, modifier]])),
    ).toEqual({
      'content-security-policy': ['csp-implemented-with-no-unsafe', 5],
      cookies: ['cookies-not-found', 0],
      'cross-origin-resource-sharing': ['cross-origin-resource-sharing-not-implemented', 0],
      'cross-origin-resource-policy': ['cross-origin-resource-policy-implemented-with-same-origin', 10],
      redirection: ['redirection-not-seen-here', 0],
      'referrer-policy': ['referrer-policy-private', 5],
      'strict-transport-security': ['hsts-implemented-max-age-at-least-six-months', 0],
      'subresource-integrity': ['sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0],
      'x-content-type-options': ['x-content-type-options-nosniff', 0],
      'x-frame-options': ['x-frame-options-implemented-via-csp', 5],
    })
    expect(score).toBe(125)
  })
})

describe('it would not be A+', () => {
  it.each([
    ['content-security-policy', undefined],
    ['content-security-policy', "script-src 'self' 'unsafe-inline'; object-src 'none'"],
    ['strict-transport-security', undefined],
    ['strict-transport-security', 'preload'],
  ])('with another %s: %s', (name, value) => {
    expect(judged('/pl', hashes, { [name]: value }).grade).not.toBe('A+')
  })

  it('with a session cookie that scripts can read', () => {
    const headers = securityHeaders({ path: '/pl', inline: hashes }, live)
    const cookies = ['eliksir-token=x; Secure; SameSite=Lax']
    expect(gradeOf({ url, html, headers, cookies }).grade).not.toBe('A+')
  })
})
