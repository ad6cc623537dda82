import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isEditor } from '@/access/roles'
import { sayWith, type Say } from '@/i18n/admin/say'
import { collectionWords } from '@/i18n/admin/words/collections'
import { missingTranslations, type Untranslated } from '@/operations/site/missingTranslations'
import { AdminFrame } from '../frame/AdminFrame'

/** `/admin/translations`: what guests read in one language only, each a step to its form. For those who write. */
export async function TranslationsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayWith(req.i18n)
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/translations`)}`)
  const found = isEditor(req.user) ? await missingTranslations(req) : []
  return (
    <AdminFrame {...props}>
      <SetStepNav nav={[{ label: say('translationsNav') }]} />
      <main className="site-view">
        <h1>{say('translationsTitle')}</h1>
        {!isEditor(req.user) && <p>{say('siteClosed')}</p>}
        {isEditor(req.user) && found.length === 0 && <p>{say('translationsNone')}</p>}
        {groups(found).map(([collection, documents]) => (
          <section key={collection}>
            <h2>{collectionWords[collection]?.many[say.language] ?? collection}</h2>
            <ul>
              {documents.map((document) => (
                <Row key={document.id} document={document} admin={admin} say={say} />
              ))}
            </ul>
          </section>
        ))}
      </main>
    </AdminFrame>
  )
}

function Row({ document, admin, say }: { document: Untranslated; admin: string; say: Say }) {
  const { collection, id, title, missing } = document
  return (
    <li>
      <b>{title}</b>
      {missing.map(({ language, paths }) => (
        <a key={language} href={`${admin}/collections/${collection}/${id}?locale=${language}`}>
          {say(`translationsIn.${language}`, {
            fields: paths.map((path) => labelOf(collection, path, say)).join(', '),
          })}
        </a>
      ))}
    </li>
  )
}

const labelOf = (collection: string, path: string, { language }: Say) =>
  collectionWords[collection]?.fields?.[path]?.[language] ?? path

function groups(found: Untranslated[]): [string, Untranslated[]][] {
  const byCollection = new Map<string, Untranslated[]>()
  for (const document of found)
    byCollection.set(document.collection, [...(byCollection.get(document.collection) ?? []), document])
  return [...byCollection]
}
