import type { AdminViewServerProps } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { ownVenues } from '@/access/inOwnVenues'
import {
  hasRole,
  isBehindTheBar,
  isEditor,
  isManager,
  isOwner,
  isServiceStaff,
  type Role,
} from '@/access/roles'
import { defaultSettings } from '@/domain/cocktail/defaultSettings'
import { sayWith } from '@/i18n/admin/say'
import { readLiveBoard } from '@/operations/board/readLiveBoard'
import { readBoard } from '../eightySix/readBoard'
import { Failures } from './panels/Failures'
import { FirstSteps } from './panels/FirstSteps'
import { NotTranslated } from './panels/NotTranslated'
import { OutNow } from './panels/OutNow'
import { Shortcuts } from './panels/Shortcuts'
import { ThinMargins } from './panels/ThinMargins'
import { Unfinished } from './panels/Unfinished'
import { readDrafts } from './read/readDrafts'
import { readFailures } from './read/readFailures'
import { readFirstSteps } from './read/readFirstSteps'
import { readThinMargins } from './read/readThinMargins'
import { readTonightLine } from './read/readTonightLine'
import { readUntranslated } from './read/readUntranslated'
import { TonightService } from './service/TonightService'
import { shortcuts } from './shortcuts'

/** The first screen after signing in: for each role what it does, what is out, what waits for it. */
export async function TonightView({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const { user } = req
  if (!user) return null
  const say = sayWith(req.i18n)
  const now = Temporal.Now.instant()
  const role = (user as { role: Role }).role

  const own = ownVenues(user)
  const venues = await req.payload.find({
    collection: 'venues',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    sort: 'createdAt',
    user,
    where: own ? { id: { in: own } } : {},
  })
  const venue = venues.docs[0]
  const { night, doors } = readTonightLine(venue, now, say)
  const targetPercent = venue?.pricing?.targetPourCostPercent ?? defaultSettings.targetPourCostPercent

  const seesBoard = isBehindTheBar(user) || hasRole(user, 'host')
  const steps = isOwner(user) ? await readFirstSteps(req, venue) : []
  const out = seesBoard && venue ? await readBoard(req) : null
  const failures = isManager(user) ? await readFailures(req) : null
  const live =
    venue && isServiceStaff(user)
      ? await readLiveBoard({ venue: venue.slug, serviceDate: null, locale: say.language, req })
      : null
  const drafts = isEditor(user) ? await readDrafts(req) : null
  const untranslated = isEditor(user) ? await readUntranslated(req) : null
  const thin = isManager(user) ? await readThinMargins(req, targetPercent) : null

  // The door comes before the menu; behind the bar what is off is one tap away.
  const isServiceFirst = live !== null && live.areas.length > 0 && role !== 'bartender'

  return (
    <main className="tonight">
      <header className="tonight__head">
        <h1>{night}</h1>
        <p>
          {[
            doors,
            say('signedInAs', { name: (user as { name?: string }).name ?? '', role: say(`role.${role}`) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      {!isServiceFirst && <Shortcuts shortcuts={shortcuts[role]} say={say} />}
      {failures && failures.length > 0 && (
        <Failures failures={failures} say={say} timeZone={venue?.timeZone ?? 'UTC'} />
      )}
      {live && live.areas.length > 0 && <TonightService initial={live} userId={String(user.id)} />}
      {isServiceFirst && <Shortcuts shortcuts={shortcuts[role]} say={say} />}
      {steps.length > 0 && <FirstSteps steps={steps} say={say} />}
      <div className="tonight__panels">
        {out && <OutNow rows={out} mayChange={isBehindTheBar(user)} />}
        {thin && (
          <ThinMargins
            items={thin}
            targetPercent={targetPercent}
            currency={venue?.currency ?? 'PLN'}
            say={say}
          />
        )}
        {drafts && <Unfinished drafts={drafts} say={say} timeZone={venue?.timeZone ?? 'UTC'} />}
        {untranslated && <NotTranslated documents={untranslated} say={say} />}
      </div>
    </main>
  )
}
