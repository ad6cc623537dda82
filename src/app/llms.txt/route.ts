import { env } from '@/env'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import { getNavigation } from '@/queries/getNavigation'
import { getSite } from '@/queries/getSite'
import { getVenue } from '@/queries/getVenue'
import { shortTime } from '@/ui/text/shortTime'
import { siteApi } from '../(site)/siteApi'

export const dynamic = 'force-dynamic'

/** What this house is and where to read what, for programs that read for people. */
export async function GET(): Promise<Response> {
  const sections = await Promise.all(LOCALES.map(linksIn))
  const api = await siteApi('en')
  const [site, venue] = await Promise.all([getSite(api), getVenue(api)])
  const t = wordsFor('en', 'llms')
  const hours = venue.hours.map(
    ({ weekday, opens, closes }) =>
      `${wordsFor('en', 'weekdays')(weekday)} ${shortTime(opens)}–${shortTime(closes)}`,
  )
  const facts = [
    [t('address'), [venue.street, venue.postalCode, venue.city].filter(Boolean).join(', ')],
    [t('hours'), hours.join('; ')],
    [t('zone'), venue.timeZone],
    [t('phone'), venue.phone],
    [t('email'), venue.email],
    [t('reserve'), `${env.SERVER_URL}/${DEFAULT_LOCALE}/reserve`],
    [t('api'), `${env.SERVER_URL}/api/openapi.json`],
  ].flatMap(([name, value]) => (value ? [`- ${name}: ${value}`] : []))
  const text = [`# ${site.name}`, `> ${site.description ?? ''}`, facts.join('\n'), ...sections].join('\n\n')
  return new Response(`${text}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

async function linksIn(locale: Locale): Promise<string> {
  const api = await siteApi(locale)
  const { main, footer } = await getNavigation(api)
  const t = wordsFor(locale, 'llms')
  const links = [...main, ...footer].map(
    ({ label, path }) => `- [${label}](${env.SERVER_URL}/${locale}${path})`,
  )
  return [
    `## ${t('pages')}`,
    '',
    ...links,
    `- [${t('feed')}](${env.SERVER_URL}/${locale}/journal/feed.xml)`,
  ].join('\n')
}
