import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/site/locales'
import { sayDrink } from '@/i18n/site/sayDrink'
import { itemDrinkSpec } from '@/domain/cocktail/drawing/drawItem'
import { drawingFile } from '@/operations/cocktails/drawing/drawingFile'
import { imageResponse } from '@/platform/http/imageResponse'
import { parseBody } from '@/platform/http/parseBody'
import { refusal } from '@/platform/http/refusal'
import type { Drawing } from '@/queries/shapes/drawing'

/** What every address of a picture understands. */
export const languageParameters = { locale: z.string().optional(), 'fallback-locale': z.string().optional() }

const wanted = z.strictObject({
  ...languageParameters,
  px: z.coerce.number().int().min(16).max(1600).default(240),
  ground: z.enum(['dark', 'paper', 'auto']).default('auto'),
})

/** A drawing as an image, at the size and on the ground that the address asks for. */
export async function answerDrawing(
  req: PayloadRequest,
  read: () => Promise<Drawing | null>,
): Promise<Response> {
  const { px, ground } = parseBody(wanted, Object.fromEntries(req.searchParams))
  const drawing = await read()
  if (!drawing) throw refusal('NOT_FOUND')
  const svg = drawingFile(drawing, { px, ground, title: inWords(drawing, req) })
  return imageResponse(svg, 'image/svg+xml; charset=utf-8', req.headers)
}

function inWords(drawing: Drawing, { locale }: PayloadRequest): string {
  const drink = drawing.of === 'drink' ? drawing.spec : itemDrinkSpec(drawing.spec)
  return drink ? sayDrink(drink, isLocale(locale) ? locale : DEFAULT_LOCALE) : drawing.spec.name
}
