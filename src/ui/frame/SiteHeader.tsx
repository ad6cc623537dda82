import { htmlLang, LOCALES, type Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { NavigationLink } from '@/queries/getNavigation'
import { Mark } from './Mark'

type Props = {
  locale: Locale
  name: string
  links: NavigationLink[]
  /** Path of this page without the language: '/menu'. */
  path: string
}

export function SiteHeader({ locale, name, links, path }: Props) {
  const t = wordsFor(locale, 'frame')
  return (
    <header className="wrap flex min-h-19 items-center gap-2 py-4 md:gap-6">
      <a
        href={`/${locale}`}
        aria-label={t('home', { name })}
        className="bare mr-auto inline-flex min-h-11 items-center gap-2.5 text-[1.72rem] leading-none tracking-[-0.02em] display-small"
      >
        <Mark className="w-6" />
        {name}
      </a>
      <nav aria-label={t('mainNavigation')} className="no-print hidden md:block">
        <ul className="flex gap-[clamp(1rem,2.2vw,2.1rem)]">
          {links.map((link) => (
            <li key={link.path}>
              <MainLink {...link} locale={locale} isHere={isUnder(path, link.path)} />
            </li>
          ))}
        </ul>
      </nav>
      <a
        href={`/${locale}/search`}
        aria-label={t('search')}
        aria-current={path === '/search' ? 'page' : undefined}
        className="bare no-print grid size-11 place-items-center text-text-2 hover:text-text max-[24rem]:hidden md:-mr-4"
      >
        <SearchSign />
      </a>
      <LanguageSwitch locale={locale} path={path} className="no-print hidden md:flex" />
      {path === '/reserve' || (
        <a className="button no-print max-md:px-2.5" href={`/${locale}/reserve`}>
          {t('reserve')}
        </a>
      )}
      <details className="no-print group relative md:hidden">
        <summary
          aria-label={t('openNavigation')}
          className="-mr-2.5 grid size-11 list-none place-items-center"
        >
          <svg
            width="22"
            height="14"
            viewBox="0 0 22 14"
            stroke="currentColor"
            strokeWidth="1.6"
            aria-hidden="true"
          >
            <path d="M0 1h22M0 7h22M0 13h22" />
          </svg>
        </summary>
        <nav
          aria-label={t('openNavigation')}
          className="absolute top-full right-0 z-10 mt-2 min-w-52 border border-line-2 bg-ground-1 px-6 py-3"
        >
          <ul>
            {links.map((link) => (
              <li key={link.path} className="border-b border-line">
                <a
                  href={`/${locale}${link.path}`}
                  aria-current={isUnder(path, link.path) ? 'page' : undefined}
                  className="bare block py-2.5 aria-[current]:text-accent-text"
                >
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
          <p>
            <a href={`/${locale}/search`} className="bare block border-b border-line py-2.5">
              {t('search')}
            </a>
          </p>
          <LanguageSwitch locale={locale} path={path} className="flex" />
        </nav>
      </details>
    </header>
  )
}

const SearchSign = () => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    aria-hidden="true"
  >
    <circle cx="8.5" cy="8.5" r="6" />
    <path d="m13 13 5.5 5.5" strokeLinecap="round" />
  </svg>
)

type MainLinkProps = NavigationLink & { locale: Locale; isHere: boolean }

const MainLink = ({ label, path, locale, isHere }: MainLinkProps) => (
  <a
    href={`/${locale}${path}`}
    aria-current={isHere ? 'page' : undefined}
    className="bare inline-block border-b border-transparent py-2.5 text-text-2 hover:text-text aria-[current]:border-accent aria-[current]:text-text"
  >
    {label}
  </a>
)

function LanguageSwitch({ locale, path, className }: { locale: Locale; path: string; className: string }) {
  const t = wordsFor(locale, 'frame')
  return (
    <div role="group" aria-label={t('language')} className={`text-small text-text-3 ${className}`}>
      <ul className="flex">
        {LOCALES.map((other) => (
          <li key={other}>
            <a
              href={`/${other}${path}`}
              hrefLang={other}
              lang={htmlLang[other]}
              aria-current={other === locale ? 'true' : undefined}
              className="bare inline-flex min-h-11 min-w-9 items-center justify-center font-medium uppercase hover:text-text aria-[current]:text-text"
            >
              {other}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const isUnder = (path: string, link: string) => path === link || path.startsWith(`${link}/`)
