import { htmlLang, LOCALES, type Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { NavigationLink } from '@/queries/getNavigation'
import type { Site } from '@/queries/getSite'
import type { Venue } from '@/queries/getVenue'
import { mapAddress } from '../text/mapAddress'
import { typeset } from '../text/typeset'
import { HoursList } from './HoursList'

type Props = { locale: Locale; venue: Venue; site: Site; links: NavigationLink[]; path: string }

export function SiteFooter({ locale, venue, site, links, path }: Props) {
  const t = wordsFor(locale, 'frame')
  const other = LOCALES.find((candidate) => candidate !== locale)!
  return (
    <footer className="mt-(--section) border-t border-line pt-12 pb-16">
      <div className="wrap grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        <div>
          <FooterHeading id="footer-hours">{t('hours')}</FooterHeading>
          <HoursList hours={venue.hours} locale={locale} />
        </div>
        <div>
          <FooterHeading id="footer-address">{t('address')}</FooterHeading>
          <address className="text-text-2 not-italic">
            {venue.street}
            <br />
            {venue.postalCode} {venue.city}
          </address>
          {venue.position && (
            <p className="no-print">
              <a
                href={mapAddress(venue.position)}
                rel="noreferrer"
                className="inline-flex min-h-11 items-center text-text-2"
              >
                {t('map')}
              </a>
            </p>
          )}
        </div>
        <div>
          <FooterHeading id="contact">{t('contact')}</FooterHeading>
          <p className="text-small text-text-3">{typeset(t('reserveByPhone'), locale)}</p>
          <ul className="num text-text-2">
            {venue.phone && (
              <li>
                <a
                  href={`tel:${venue.phone.replace(/\s/g, '')}`}
                  className="inline-flex min-h-11 items-center"
                >
                  {venue.phone}
                </a>
              </li>
            )}
            {venue.email && (
              <li>
                <a href={`mailto:${venue.email}`} className="inline-flex min-h-11 items-center">
                  {venue.email}
                </a>
              </li>
            )}
          </ul>
        </div>
        <nav aria-labelledby="footer-further" className="no-print">
          <FooterHeading id="footer-further">{t('further')}</FooterHeading>
          <ul className="text-text-2">
            {links.map((link) => (
              <FooterLink key={link.path} href={`/${locale}${link.path}`} label={link.label} />
            ))}
            {site.social.map(({ label, url }) => (
              <FooterLink key={url} href={url} label={label} rel="me noreferrer" />
            ))}
            <FooterLink
              href={`/${other}${path}`}
              label={t('otherLanguage')}
              lang={htmlLang[other]}
              hrefLang={other}
            />
          </ul>
        </nav>
      </div>
      {venue.ageNotice && (
        <p className="wrap mt-10 text-small text-text-2">
          <span className="mr-2 inline-grid size-8 place-items-center rounded-pill border border-current font-semibold">
            18+
          </span>
          {typeset(t('ageNotice'), locale)}
        </p>
      )}
    </footer>
  )
}

const FooterHeading = ({ id, children }: { id: string; children: string }) => (
  <h2 id={id} className="display-small mb-3 scroll-mt-8 text-h4">
    {children}
  </h2>
)

type FooterLinkProps = { href: string; label: string; lang?: string; hrefLang?: string; rel?: string }

const FooterLink = ({ label, ...rest }: FooterLinkProps) => (
  <li>
    <a {...rest} className="inline-flex min-h-9 items-center">
      {label}
    </a>
  </li>
)
