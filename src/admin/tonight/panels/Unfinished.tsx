import { Temporal } from 'temporal-polyfill'
import { dateLabel } from '@/domain/time/dateLabel'
import type { Say } from '@/i18n/admin/say'
import { collectionWords } from '@/i18n/admin/words/collections'
import { Icon } from '../../icons/Icon'
import type { Draft } from '../read/readDrafts'
import { ActionLink } from './ActionLink'
import { Panel, PanelRow } from './Panel'

/** Drafts and waiting changes. */
export function Unfinished({ drafts, say, timeZone }: { drafts: Draft[]; say: Say; timeZone: string }) {
  const kindOf = (draft: Draft) => collectionWords[draft.collection]?.one[say.language].toLowerCase() ?? ''
  const whenOf = ({ changedAt }: Draft) =>
    dateLabel(
      Temporal.Instant.from(changedAt).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
      say.language,
      'medium',
    )
  return (
    <Panel id="drafts" title={say('drafts')} remark={drafts.length}>
      {drafts.length === 0 ? (
        <p className="panel__none">{say('draftsNone')}</p>
      ) : (
        <ul>
          {drafts.map((draft) => (
            <PanelRow
              key={draft.id}
              icon={<Icon name="page" />}
              title={draft.title}
              remark={say(draft.isPublished ? 'changedOf' : 'draftOf', {
                kind: kindOf(draft),
                when: whenOf(draft),
              })}
              action={
                <ActionLink path={`/collections/${draft.collection}/${draft.id}`}>
                  {say('continue')}
                </ActionLink>
              }
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}
