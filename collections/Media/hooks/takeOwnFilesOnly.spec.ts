import { describe, expect, it } from 'vitest'
import { env } from '@/env'
import { isOurs } from './takeOwnFilesOnly'

describe('isOurs', () => {
  it.each(['/api/media/file/bar.webp', `${env.SERVER_URL}/api/media/file/bar.webp`])('knows %s', (url) =>
    expect(isOurs(url)).toBe(true),
  )

  it.each([
    'https://other.example/a.png',
    '//other.example/a.png',
    '/\\other.example/a.png',
    '/\t/other.example/a.png',
    `${env.SERVER_URL}.other.example/a.png`,
    'data:image/png;base64,AAAA',
  ])('does not take %j for its own', (url) => expect(isOurs(url)).toBe(false))
})
