import { languageOf } from '@/platform/http/language'

export const dynamic = 'force-dynamic'

/** The bare address leads into the language the visitor asks for. */
export function GET(request: Request): Response {
  const language = languageOf({ url: '/', acceptLanguage: request.headers.get('accept-language') })
  return new Response(null, { status: 307, headers: { location: `/${language}`, vary: 'Accept-Language' } })
}
