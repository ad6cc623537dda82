import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isOwner } from '@/access/roles'
import { sayWith } from '@/i18n/admin/say'
import { readCache } from '@/operations/cache/readCache'
import { AdminFrame } from '../frame/AdminFrame'
import { CacheFigures } from './CacheFigures'
import { CacheNotices } from './CacheNotices'
import { EmptyCache } from './EmptyCache'
import { KeptAnswers } from './KeptAnswers'
import { tagNames } from './tagNames'

/** `/admin/cache`: what the front door keeps in memory, how often it helps, and a button that empties it. For the owner. */
export async function CacheView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayWith(req.i18n)
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/cache`)}`)

  const isAllowed = isOwner(req.user)
  const state = isAllowed ? readCache(req) : null
  const nameOf = tagNames(req, say)
  return (
    <AdminFrame {...props}>
      <SetStepNav nav={[{ label: say('cacheNav') }]} />
      <main className="cache">
        <h1>{say('cacheTitle')}</h1>
        {!isAllowed && <p>{say('cacheClosed')}</p>}
        {isAllowed && !state && <p>{say('cacheOff')}</p>}
        {state && (
          <>
            <p className="cache__about">{say('cacheAbout')}</p>
            <CacheFigures state={state} />
            <EmptyCache />
            <KeptAnswers
              kept={state.most.map(({ tags, ...answer }) => ({ ...answer, madeOf: tags.map(nameOf) }))}
            />
            <CacheNotices
              notices={state.notices.map(({ at, tags }) => ({ at, changed: [...new Set(tags.map(nameOf))] }))}
            />
          </>
        )}
      </main>
    </AdminFrame>
  )
}
