import { afterEach, describe, expect, it, vi } from 'vitest'
import { callApi } from './callApi'

const answering = (body: BodyInit | null, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })))

/** Headers have come, and the line is cut within the body. */
const cutWithin = (reason: Error, status = 200) =>
  answering(new ReadableStream({ start: (stream) => stream.error(reason) }), status)

vi.stubGlobal('document', { documentElement: { lang: 'pl' } })
afterEach(() => vi.stubGlobal('fetch', undefined))

describe('a call of the API', () => {
  it('answers with what came, or with the first refusal', async () => {
    answering('{"slots":[]}')
    expect(await callApi('/api/x')).toEqual({ ok: true, body: { slots: [] } })
    answering('{"errors":[{"code":"TOO_FAR","message":"Za daleko."},{"code":"B"}]}', 422)
    expect(await callApi('/api/x')).toEqual({
      ok: false,
      status: 422,
      refusal: { code: 'TOO_FAR', message: 'Za daleko.' },
    })
  })

  it('takes an answer of no words, or of a proxy’s own, for one that says nothing', async () => {
    answering(null, 204)
    expect(await callApi('/api/x')).toEqual({ ok: true, body: {} })
    answering('<h1>Bad gateway</h1>', 502)
    expect(await callApi('/api/x')).toEqual({ ok: false, status: 502, refusal: {} })
  })

  it('throws when given up or cut while the answer is being read, whatever its headers said', async () => {
    cutWithin(new DOMException('given up', 'AbortError'))
    await expect(callApi('/api/x')).rejects.toThrow('given up')
    cutWithin(new TypeError('network error'), 500)
    await expect(callApi('/api/x')).rejects.toThrow('network error')
  })
})
