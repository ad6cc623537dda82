import { describe, expect, it } from 'vitest'
import { isKept } from './keptPaths'

describe('what may be kept', () => {
  it.each([
    '/', '/pl', '/en/menu', '/pl/membership', '/pl/cocktails/negroni', '/pl/gallery/wnetrze/3', '/pl/embed/reserve', '/sitemap.xml', '/robots.txt',
    '/api/cocktails', '/api/cocktails/count', '/api/globals/site', '/api/reservations/availability', '/api/reservations/nights',
    '/api/cocktails/0192f3a4-1111-7222-8333-444455556666', '/api/cocktails/negroni/drawing.svg', '/api/cocktails/negroni/share.png', '/api/globals/site/share.png', '/api/menu-items/0192f3a4-1111-7222-8333-444455556666/drawing.svg',
  ])('%s is', (path) => expect(isKept(path)).toBe(true)) // prettier-ignore

  it.each([
    '/admin', '/admin/login', '/preview', '/pl/preview', '/pl/manage/abc', '/pl/embed/manage/abc/change', '/pl/feedback/abc', '/pl/membership/abc', '/api/memberships/own/abc',
    '/api/feedback/abc', '/api/reservations/manage/abc', '/api/reservations/stream', '/api/users/me', '/api/graphql',
    '/api/media/file/a.jpg', '/_next/static/a.js', '/_next/image', '/pl/%6danage/abc', '/pl//manage/abc', '/pl/./manage/x',
    '/pl/../admin', '/pl/%2e%2e/admin', '/api/access', '/api/jobs', '/api/payload-preferences/x', '/api/docs', '/embed.js', '/de/menu',
    '/pl/menu\\', '/api/menus/preview', '/api/reservations/explain', '/api/users/negroni/drawing.svg', '/api/cocktails/negroni/other.svg',
  ])('%s is not', (path) => expect(isKept(path)).toBe(false)) // prettier-ignore
})
