import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isLocale, DEFAULT_LOCALE } from '@/i18n/site/locales'
import { sayDrink } from '@/i18n/site/sayDrink'
import { drawingOperations } from '@/openapi/operations/drawings'
import { drawingFile } from '@/operations/cocktails/drawing/drawingFile'
import { readDrawing } from '@/operations/cocktails/drawing/readDrawing'
import { shareImage } from '@/operations/cocktails/drawing/shareImage'
import { imageResponse } from '@/platform/http/imageResponse'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'

const language = { locale: z.string().optional(), 'fallback-locale': z.string().optional() }
const wanted = z.strictObject({
  ...language,
  px: z.coerce.number().int().min(16).max(1600).default(240),
  ground: z.enum(['dark', 'paper', 'auto']).default('auto'),
})
const nothingElse = z.strictObject(language)

/** A drink as a picture, for pages, mails and links of others: `GET /:slug/drawing.svg` and `GET /:slug/share.png`. */
export const drawingEndpoints: Endpoint[] = [
  {
    path: '/:slug/drawing.svg',
    method: 'get',
    custom: { openapi: drawingOperations.svg },
    handler: async (req) => {
      const { px, ground } = parseBody(wanted, Object.fromEntries(req.searchParams))
      const { spec } = await drawingFor(req)
      const svg = drawingFile(spec, { px, ground, title: sayDrink(spec, localeOf(req)) })
      return imageResponse(svg, 'image/svg+xml; charset=utf-8', req.headers)
    },
  },
  {
    path: '/:slug/share.png',
    method: 'get',
    custom: { openapi: drawingOperations.share },
    handler: async (req) => {
      parseBody(nothingElse, Object.fromEntries(req.searchParams))
      return imageResponse(await shareImage(await drawingFor(req), req), 'image/png', req.headers)
    },
  },
]

async function drawingFor(req: PayloadRequest) {
  const slug = req.routeParams?.slug
  const drawing = typeof slug === 'string' ? await readDrawing(slug, req) : null
  if (!drawing) throw refusal('NOT_FOUND')
  return drawing
}

const localeOf = ({ locale }: PayloadRequest) => (locale && isLocale(locale) ? locale : DEFAULT_LOCALE)
