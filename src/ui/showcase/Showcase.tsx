import type { Locale } from '@/i18n/site/locales'
import { wordsFor } from '@/i18n/site/words'
import type { Menu } from '@/queries/getMenus'
import type { Venue } from '@/queries/getVenue'
import type { Event } from '@/queries/shapes/event'
import type { MenuRow } from '@/queries/shapes/menuRow'
import type { Picture } from '@/queries/shapes/picture'
import { EventList } from '../events/EventList'
import { HoursList } from '../frame/HoursList'
import { Doors } from '../home/Doors'
import { Shelf } from '../home/Shelf'
import { RowOfMenu } from '../menu/RowOfMenu'
import { Notice } from '../reserve/Notice'
import { TextField } from '../reserve/TextField'
import { PageIntro } from '../text/PageIntro'
import { Part } from '../text/Part'
import { Tiles } from './Tiles'
import { colours } from './tokens'

const display = ['text-hero', 'text-h1', 'text-h2', 'text-h3', 'text-h4']
const text = ['text-lead', 'text-body', 'text-small']

type Props = { locale: Locale; venue: Venue; menus: Menu[]; events: Event[]; photo: Picture | null }

/** Tokens and components in all their states, on one page. */
export function Showcase({ locale, venue, menus, events, photo }: Props) {
  const t = wordsFor(locale, 'ui')
  const rows = menus.flatMap(({ sections }) => sections.flatMap((section) => section.rows))
  return (
    <>
      <PageIntro locale={locale} title={t('title')} lead={t('lead')} />
      <div className="wrap">
        <Part id="colours" title={t('colours')}>
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
            {colours.map((name) => (
              <li key={name} className="text-small">
                <span
                  className="block h-14 rounded-cut border border-line-2"
                  style={{ background: `var(--${name})` }}
                />
                {name}
              </li>
            ))}
          </ul>
        </Part>
        <Part id="type" title={t('type')}>
          {display.map((size) => (
            <p key={size} className={`display-small ${size}`}>
              {t('pangram')}
            </p>
          ))}
          {text.map((size) => (
            <p key={size} className={size}>
              {t('pangram')}
            </p>
          ))}
          <p className="note mt-4">{t('pangram')}</p>
          <p className="num mt-4">{t('figures')}</p>
        </Part>
        <Part id="buttons" title={t('buttons')}>
          <div className="flex flex-wrap items-center gap-4">
            <button className="button">{t('quiet')}</button>
            <button className="button border-accent bg-accent font-semibold text-on-accent">
              {t('main')}
            </button>
            <button className="button border-free">{t('free')}</button>
            <button className="button opacity-50" disabled>
              {t('disabled')}
            </button>
            <span className="pill">{t('filter')}</span>
            <span className="pill" aria-current="true">
              {t('chosen')}
            </span>
          </div>
        </Part>
        <Part id="fields" title={t('fields')}>
          <div className="grid gap-6 sm:grid-cols-2">
            <TextField name="empty" label={t('field')} hint={t('hint')} />
            <TextField name="full" label={t('field')} value={t('pangram')} />
            <TextField name="wrong" label={t('field')} error={t('error')} />
            <TextField name="long" label={t('field')} rows={3} isLong />
          </div>
        </Part>
        <Tiles locale={locale} />
        <Part id="notices" title={t('notices')}>
          <Notice title={t('good')} isGood />
          <Notice title={t('bad')}>
            <p>{t('error')}</p>
          </Notice>
          <div className="label-box mt-8">
            <h3 className="display-small text-h4">{t('label')}</h3>
            <HoursList hours={venue.hours} locale={locale} />
          </div>
        </Part>
        <Part id="rows" title={t('rows')}>
          <ul>
            {statesOf(rows, photo).map((row) => (
              <RowOfMenu key={row.id} row={row} locale={locale} level="h3" />
            ))}
          </ul>
        </Part>
        <Part id="evenings" title={t('evenings')}>
          <EventList locale={locale} events={events.slice(0, 2)} level="h3" />
        </Part>
      </div>
      <Shelf locale={locale} rows={rows.slice(0, 8)} />
      <Doors
        locale={locale}
        doors={rows.slice(0, 4).map((drink) => ({
          anchor: drink.id,
          title: drink.name,
          note: drink.taste,
          count: drink.prices.length,
          drink,
        }))}
      />
    </>
  )
}

/** One row as it is, with a photograph, new, cheaper than usual, off for tonight and off until a date. */
function statesOf(rows: MenuRow[], photo: Picture | null): MenuRow[] {
  const [first, second = first, third = first] = rows
  if (!first || !second || !third) return []
  const cheaper = first.prices.map((price) => ({ ...price, regularCents: price.priceCents + 1000 }))
  return [
    { ...first, id: 'plain' },
    { ...first, id: 'photo', photo },
    { ...second, id: 'new', isNew: true, soldOut: null },
    { ...first, id: 'cheaper', prices: cheaper },
    { ...third, id: 'off', soldOut: { kind: 'not-tonight' } },
    { ...second, id: 'later', soldOut: { kind: 'on', date: '2027-05-14' } },
  ]
}
