import type { CollectionSlug, PayloadRequest } from 'payload'

export type Untranslated = { collection: CollectionSlug; id: string; title: string; lacks: ('pl' | 'en')[] }

type Localised = { pl?: unknown; en?: unknown }
type Row = { id: string; slug: string } & Record<string, Localised | string | undefined>

/** What guests read first of a document, in the language they read. */
const fields = {
  'menu-items': ['name', 'description'],
  menus: ['name'],
  cocktails: ['taste', 'story'],
  pages: ['title'],
  posts: ['title', 'lead'],
  events: ['title', 'lead'],
  albums: ['title'],
} as const satisfies Partial<Record<CollectionSlug, readonly string[]>>

const most = 8

/** Published documents that one half of the guests cannot read. */
export async function readUntranslated(req: PayloadRequest): Promise<Untranslated[]> {
  const found: Untranslated[] = []
  for (const [collection, names] of Object.entries(fields) as [keyof typeof fields, readonly string[]][]) {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      limit: 500,
      locale: 'all',
      overrideAccess: false,
      user: req.user,
      select: Object.fromEntries([...names, 'name', 'title', 'slug'].map((name) => [name, true])),
      where: { _status: { equals: 'published' } },
    })
    for (const document of docs as unknown as Row[]) {
      const lacks = (['pl', 'en'] as const).filter((language) =>
        names.some((name) => lacksOnly(document[name], language)),
      )
      if (lacks.length > 0) found.push({ collection, id: document.id, title: titleOf(document), lacks })
    }
  }
  return found.slice(0, most)
}

/** Empty in both languages is a choice; empty in one is an omission. */
function lacksOnly(field: Localised | string | undefined, language: 'pl' | 'en'): boolean {
  if (!field || typeof field !== 'object') return false
  return !field[language] && Boolean(field[language === 'pl' ? 'en' : 'pl'])
}

function titleOf({ name, title, slug }: Row): string {
  const first = [name, title].flatMap((field) =>
    typeof field === 'string' ? field : (field?.pl ?? field?.en ?? []),
  )[0]
  return typeof first === 'string' ? first : slug
}
