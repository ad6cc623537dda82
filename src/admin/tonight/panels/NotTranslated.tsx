import type { Say } from '@/i18n/admin/say'
import { Icon } from '../../icons/Icon'
import type { Untranslated } from '../read/readUntranslated'
import { ActionLink } from './ActionLink'
import { Panel, PanelRow } from './Panel'

/** What half of the guests cannot read; the button opens it in the language that is missing. */
export function NotTranslated({ documents, say }: { documents: Untranslated[]; say: Say }) {
  return (
    <Panel id="untranslated" title={say('untranslated')} remark={documents.length}>
      {documents.length === 0 ? (
        <p className="panel__none">{say('untranslatedNone')}</p>
      ) : (
        <ul>
          {documents.map(({ collection, id, title, lacks }) => (
            <PanelRow
              key={id}
              icon={<Icon name="language" />}
              title={title}
              remark={say('lacks', {
                languages: lacks.map((language) => say(`language.${language}`)).join(', '),
              })}
              action={
                <ActionLink path={`/collections/${collection}/${id}?locale=${lacks[0]}`}>
                  {say('translate')}
                </ActionLink>
              }
            />
          ))}
        </ul>
      )}
    </Panel>
  )
}
