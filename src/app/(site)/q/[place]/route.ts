import { languageOf } from '@/platform/http/language'

export const dynamic = 'force-dynamic'

/** Where the cards on the tables lead: the menu, in the language of whoever holds the phone. */
export function GET(request: Request): Response {
  const language = languageOf({ url: '/', acceptLanguage: request.headers.get('accept-language') })
  return new Response(null, {
    status: 307,
    headers: { location: `/${language}/menu`, vary: 'Accept-Language' },
  })
}
