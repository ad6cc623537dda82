import type { Language } from '@/i18n/errors'

/** The language a caller wants to be answered in: `?locale=`, else the page's own path, else `Accept-Language`; Polish if it says nothing. */
export function languageOf({
  url,
  acceptLanguage,
}: {
  url: string
  acceptLanguage?: string | null
}): Language {
  const asked = url.match(/[?&]locale=(pl|en)(?:&|$)/)?.[1] ?? url.match(/^\/(pl|en)(?:[/?]|$)/)?.[1]
  return (asked as Language | undefined) ?? preferred(acceptLanguage)
}

function preferred(header: string | null | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part, place) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = Number(
        parameters
          .find((p) => p.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      )
      return { language: tag.split('-')[0], quality: Number.isFinite(quality) ? quality : 0, place }
    })
    .filter(({ language, quality }) => (language === 'pl' || language === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.place - b.place)
  return (wanted[0]?.language as Language | undefined) ?? 'pl'
}
