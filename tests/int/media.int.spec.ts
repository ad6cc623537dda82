import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, signIn, stranger, type Caller } from '../helpers/asking'
import { openPayload } from '../helpers/openPayload'
import { openBar, picture, word } from '../helpers/samples'

type Made = {
  doc: {
    id: string
    url: string
    filename: string
    mimeType: string
    width: number
    thumbhash: string
    alt: string | null
    sizes: Record<string, { filename: string; mimeType: string }>
  }
}

let payload: Payload
let editor: Caller

beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, 'editor', 'media-editor')
  await openBar(payload)
})

describe('a picture', () => {
  it('loses where and with what it was taken, and gets its sizes and its blur', async () => {
    const shot = await sharp(await picture(2000, 1500))
      .withExif({
        IFD0: { Copyright: 'planted marker' },
        IFD3: { GPSLatitude: '52/1 13/1 0/1', GPSLatitudeRef: 'N' },
      })
      .jpeg()
      .toBuffer()
    expect((await sharp(shot).metadata()).exif).toBeDefined()
    const { status, body } = await send(shot, { alt: 'Bar' })
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body.doc).toMatchObject({
      mimeType: 'image/webp',
      alt: 'Bar',
      thumbhash: expect.stringMatching(/^[A-Za-z0-9+/=]{20,50}$/),
    })

    const names = [
      body.doc.filename,
      ...Object.values(body.doc.sizes).flatMap(({ filename }) => filename ?? []),
    ]
    expect(names.length).toBeGreaterThanOrEqual(4)
    for (const name of names) {
      const file = path.join(process.env.MEDIA_DIR ?? '', name)
      expect(existsSync(file)).toBe(true)
      const { exif, xmp, iptc } = await sharp(file).metadata()
      expect({ name, exif, xmp, iptc }).toEqual({ name, exif: undefined, xmp: undefined, iptc: undefined })
    }
    const served = await ask<string>(`GET ${body.doc.url.replace(/^https?:\/\/[^/]+/, '')}`)
    expect(served.status).toBe(200)
  })

  it('says what it shows, unless it is decoration', async () => {
    expect((await send(await picture(), {})).status).toBe(400)
    expect((await send(await picture(), { alt: '  ' })).status).toBe(400)
    expect((await send(await picture(), { decorative: true })).status).toBe(201)
  })

  it.each([
    [
      'an SVG with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'image/svg+xml',
      'x.svg',
    ],
    [
      'an SVG that says it is a PNG',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      'image/png',
      'x.png',
    ],
    ['a page that says it is a picture', '<!doctype html><script>alert(1)</script>', 'image/jpeg', 'x.jpg'],
    ['a GIF that is a page as well', 'GIF89a/*<script>alert(1)</script>*/=0;', 'image/gif', 'x.gif'],
    ['nothing', '', 'image/png', 'x.png'],
    ['half a picture', Buffer.from('ffd8ffe000104a46494600010100', 'hex'), 'image/jpeg', 'x.jpg'],
  ])('is refused when it is %s', async (_, bytes, type, name) => {
    const { status, body } = await send(bytes, { alt: 'x' }, { type, name })
    expect({ status: Math.floor(status / 100), body: JSON.stringify(body).slice(0, 300) }).toMatchObject({
      status: 4,
    })
  })

  it('is refused when it has too many pixels, quickly', async () => {
    const flood = await sharp({ create: { width: 8200, height: 8200, channels: 3, background: '#000' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    const startedAt = performance.now()
    const { status } = await send(flood, { alt: 'x' }, { type: 'image/png', name: 'flood.png' })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })

  it('does not leave the folder by its name', async () => {
    const { status, body } = await send(
      await picture(),
      { alt: 'x' },
      { type: 'image/jpeg', name: '../../etc/passwd.jpg' },
    )
    expect(status).toBe(201)
    expect(body.doc.filename).not.toMatch(/[/\\]|\.\./)
    for (const name of ['..%2f..%2fpackage.json', '%2e%2e%2fpackage.json', '..%5c..%5cpackage.json']) {
      expect((await ask(`GET /api/media/file/${name}`)).status).toBeGreaterThanOrEqual(400)
    }
  })

  it('is not fetched from an address', async () => {
    expect(
      (await ask('GET /api/media/paste-url?src=http://127.0.0.1:1/', { as: editor })).status,
    ).toBeGreaterThanOrEqual(400)
    expect(
      (
        await ask('POST /api/media', {
          as: editor,
          body: { alt: 'x', url: 'http://127.0.0.1:1/x.png', filename: 'x.png' },
        })
      ).status,
    ).toBe(400)
  })

  it('is not put up by strangers', async () => {
    expect((await send(await picture(), { alt: 'x' }, {}, stranger)).status).toBe(403)
  })
})

async function send(
  bytes: Buffer | string,
  data: object,
  { type = 'image/jpeg', name = `${word()}.jpg` } = {},
  as = editor,
) {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  body.set('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type }), name)
  return ask<Made>('POST /api/media', { as, body })
}
