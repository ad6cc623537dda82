import { describe, expect, it } from 'vitest'
import { newRouteLabels, routeTemplate, unmatched } from './routeTemplate'

describe('the template of a route', () => {
  it.each([
    ['/', '/'],
    ['/pl', '/:locale'],
    ['/en/menu', '/:locale/menu'],
    ['/pl/cocktails/negroni-sbagliato', '/:locale/cocktails/:name'],
    ['/pl/about-us', '/:locale/:page'],
    ['/pl/manage/elk_8d7f6a5b4c3d2e1f', '/:locale/manage/:name'],
    ['/api/menus', '/api/menus'],
    ['/api/menus/6f1f7c0e-5b0a-4a39-9d53-1c2a7c1fd001', '/api/menus/:id'],
    ['/api/reservations/manage/abcDEF/cancel', '/api/reservations/manage/:name/cancel'],
    ['/api/media/file/anna-kowalska.jpg', '/api/media/file/:name'],
    ['/admin/collections/reservations', '/admin/:view'],
    ['/_next/static/chunks/1f2e3d.js', '/_next/static'],
    ['/favicon.ico', '/favicon.ico'],
  ])('of %s is %s', (path, template) => expect(routeTemplate(path)).toBe(template))

  it('holds no name, key or address of a guest', () => {
    const paths = [
      '/api/users/anna@example.com',
      '/api/reservations/manage/secret-link-of-anna',
      '/pl/manage/secret',
    ]
    expect(paths.map(routeTemplate).join()).not.toMatch(/anna|secret/)
  })
})

describe('labels of routes', () => {
  it('are made by answers, not by whoever asks', () => {
    const label = newRouteLabels()
    for (let count = 0; count < 5_000; count += 1) expect(label(`/made-up-${count}x`, 404)).toBe(unmatched)
    expect(label('/api/menus', 200)).toBe('/api/menus')
    expect(label('/api/menus', 404)).toBe('/api/menus')
  })

  it('end at a number, whatever is answered', () => {
    const label = newRouteLabels()
    const seen = new Set(Array.from({ length: 2_000 }, (_, count) => label(`/page-${count}`, 200)))
    expect(seen.size).toBeLessThanOrEqual(401)
  })
})
