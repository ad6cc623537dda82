import type { BeforeListTableServerProps } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { isStaff } from '@/access/roles'
import { dateLabel } from '@/domain/time/dateLabel'
import { serviceDateOf } from '@/domain/time/serviceDateOf'
import { sayWith, type Say } from '@/i18n/admin/say'
import type { Service, SpecialDay } from '@/payload-types'
import { readHouse } from '../house/readHouse'
import { weekBars, type Week } from './weekBars'
import { weekdayName } from './weekdayName'

/** Above the list of services: the usual week as bars, each night one piece, and the days that are not as usual. */
export async function WeekOverview({ i18n, payload, user }: BeforeListTableServerProps) {
  if (!user || !isStaff(user)) return null
  const say = sayWith(i18n)
  const house = await readHouse({ payload, user })
  if (!house.venueId) return null

  const today = serviceDateOf(Temporal.Now.instant(), house)
  const inVenue = { venue: { equals: house.venueId } }
  const asReader = { depth: 0, overrideAccess: false, pagination: false, user, locale: say.language } as const
  const [services, specialDays] = await Promise.all([
    payload.find({ ...asReader, collection: 'services', where: inVenue }),
    payload.find({
      ...asReader,
      collection: 'special-days',
      limit: 6,
      sort: 'date',
      where: { ...inVenue, date: { greater_than_equal: today } },
    }),
  ])
  const active = services.docs.filter((service) => service.active !== false).map(toWeekService)
  if (active.length === 0) return null
  return (
    <section className="week">
      <h2>{say('weekTitle')}</h2>
      <WeekGrid
        week={weekBars(active, house.serviceDayCutoff)}
        say={say}
        path={`${payload.config.routes.admin}/collections/services`}
      />
      {specialDays.docs.length > 0 && (
        <div className="week__specials">
          <h3>{say('weekSpecials')}</h3>
          <ul>
            {specialDays.docs.map((day) => (
              <li key={day.id}>
                <a href={`${payload.config.routes.admin}/collections/special-days/${day.id}`}>
                  <b>{dateLabel(day.date, say.language, 'short')}</b>
                  {[day.name, hoursOf(day, say)].filter(Boolean).join(' · ')}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function WeekGrid({ week, say, path }: { week: Week; say: Say; path: string }) {
  return (
    <div className="week__grid">
      <div className="week__hours" aria-hidden="true">
        {week.hours.map(({ label, at, isMidnight }) => (
          <span
            key={label + at}
            className={isMidnight ? 'is-midnight' : undefined}
            style={{ left: `${at}%` }}
          >
            {label}
          </span>
        ))}
      </div>
      {week.days.map(({ weekday, bars, lanes }) => (
        <div className="week__day" key={weekday}>
          <b>{weekdayName(weekday, say.language, 'short')}</b>
          <div className="week__lanes" style={{ height: `${lanes * 34 + 6}px` }}>
            {week.hours.map(({ at, isMidnight }) => (
              <i key={at} className={isMidnight ? 'is-midnight' : undefined} style={{ left: `${at}%` }} />
            ))}
            {bars.length === 0 && <em>{say('weekClosed')}</em>}
            {bars.map(({ service, left, width, last, lane }) => (
              <a
                key={service.id}
                className="week__bar"
                href={`${path}/${service.id}`}
                style={{ left: `${left}%`, width: `${width}%`, top: `${lane * 34 + 3}px` }}
                title={say('weekBar', {
                  name: service.name,
                  day: weekdayName(weekday, say.language),
                  opens: service.opens,
                  closes: service.closes,
                  last: service.lastSeating,
                })}
              >
                <u style={{ left: `${(last / width) * 100}%` }} />
                <span>
                  {service.name} <small>{`${service.opens}–${service.closes}`}</small>
                </span>
              </a>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}

const toWeekService = ({ id, name, opens, lastSeating, closes, weekdays }: Service) => ({
  id,
  name,
  active: true,
  weekdays: weekdays,
  opens,
  lastSeating,
  closes,
})

const hoursOf = ({ closed, services }: SpecialDay, say: Say): string =>
  closed ? say('weekClosed') : (services ?? []).map(({ opens, closes }) => `${opens}–${closes}`).join(', ')
