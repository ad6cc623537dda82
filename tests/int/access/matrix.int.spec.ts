import { toWords, formatNames } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CollectionSlug, Payload, SanitizedCollectionConfig, TypedUser } from 'payload'
import { ask, askGraphql, signIn, stranger, type Caller } from '../../helpers/asking'
import { openPayload } from '../../helpers/openPayload'
import { file, openBar, picture, sample, word, type Bar, type SampleSlug } from '../../helpers/samples'
import { actors, globalRights, rights, unreachable, type Actor, type Operation } from './rights'

let payload: Payload
let bar: Bar
let somebodyElse: TypedUser
const callers = {} as Record<Actor, Caller & { id?: string; user: TypedUser | null }>

beforeAll(async () => {
  payload = await openPayload()
  bar = await openBar(payload)
  const colleague = await payload.create({ collection: 'users', data: sample('users', bar) })
  somebodyElse = { ...colleague, collection: 'users' }
  for (const actor of actors) {
    if (actor === 'anonymous') callers.anonymous = { ...stranger, user: null }
    else {
      const caller = await signIn(payload, actor, `matrix-${actor}`)
      const user = await payload.findByID({ collection: 'users', id: caller.id, depth: 0 })
      callers[actor] = { ...caller, user: { ...user, collection: 'users' } }
    }
  }
})

const config = (await import('@payload-config')).default
const { collections, globals } = await config

describe('every right is written down', () => {
  it.each(collections.map((collection) => [collection.slug, collection] as const))(
    '%s',
    (slug, collection) => {
      const row = rights[slug]
      expect(row, `no row for the collection "${slug}" in rights.ts`).toBeDefined()
      const operations: Operation[] = [
        'create',
        'read',
        'update',
        'delete',
        ...(collection.versions ? (['readVersions'] as const) : []),
      ]
      for (const operation of operations)
        expect(row?.[operation], `no entry for ${operation} of ${slug}`).toBeDefined()
      if (collection.versions && collection.versions.drafts)
        expect(row?.readDrafts, `no entry for drafts of ${slug}`).toBeDefined()
    },
  )

  it.each(globals.map(({ slug, versions }) => [slug, versions] as const))(
    'the global %s',
    (slug, versions) => {
      expect(globalRights[slug]?.read).toBeDefined()
      expect(globalRights[slug]?.update).toBeDefined()
      if (versions) expect(globalRights[slug]?.readVersions).toBeDefined()
    },
  )

  it('and none is left over', () => {
    expect(Object.keys(rights).sort()).toEqual(collections.map(({ slug }) => slug as string).sort())
    expect(Object.keys(globalRights).sort()).toEqual(globals.map(({ slug }) => slug as string).sort())
  })
})

const reachable = collections.filter(({ slug }) => !unreachable.has(slug))

describe.each(reachable.map((collection) => [collection.slug, collection] as const))(
  '%s',
  (slug, collection) => {
    beforeEach(async () => {
      // There is room for one of each kind.
      if (slug === 'message-templates')
        await payload.delete({ collection: slug, where: { id: { exists: true } } })
    })
    describe.each(actors)('as %s', (actor) => {
      it.each(['create', 'read', 'readVersions', 'update', 'delete'] as const)('%s', async (operation) => {
        if (operation === 'readVersions' && !collection.versions) return
        const isAllowed = rights[slug]?.[operation]?.includes(actor) ?? false
        const isOwn = rights[slug]?.own?.[operation]?.includes(actor) ?? false
        const said: Record<string, string> = {}
        for (const [channel, tryIt] of Object.entries(channels)) {
          if (skips(channel, operation, collection)) continue
          said[channel] = await tryIt({ slug: slug as SampleSlug, collection, operation, actor })
        }
        const wanted = isAllowed && !isOwn ? 'allowed' : 'refused'
        expect(lines(said), lines(said)).toBe(
          lines(Object.fromEntries(Object.keys(said).map((channel) => [channel, wanted]))),
        )
      })
    })
  },
)

describe.each(reachable.filter(({ versions }) => versions && versions.drafts).map(({ slug }) => slug))(
  'drafts of %s',
  (slug) => {
    it.each(actors)('are read by %s as written', async (actor) => {
      const draft = await make(slug as SampleSlug, { changes: { _status: 'draft' }, draft: true })
      const seen = {
        list: await count(`/api/${slug}?where[id][equals]=${draft.id}`, actor),
        drafts: await count(`/api/${slug}?draft=true&where[id][equals]=${draft.id}`, actor),
        one:
          (await ask(`GET /api/${slug}/${draft.id}?draft=true`, { as: callers[actor] })).status === 200
            ? 1
            : 0,
      }
      const wanted = rights[slug]?.readDrafts?.includes(actor) ? 1 : 0
      expect(seen).toEqual({ list: wanted, drafts: wanted, one: wanted })
    })

    it.each(actors)('that follow something published are read by %s as written', async (actor) => {
      const title = collections.find((collection) => collection.slug === slug)?.admin.useAsTitle ?? 'name'
      const document = await make(slug as SampleSlug)
      await payload.update({
        collection: slug as never,
        id: document.id,
        data: { [title]: 'Not yet said', _status: 'draft' } as never,
        draft: true,
      })
      for (const query of ['', '?draft=true']) {
        const { status, body } = await ask(`GET /api/${slug}/${document.id}${query}`, { as: callers[actor] })
        const isSaid = JSON.stringify(body).includes('Not yet said')
        expect({ query, isSaid, status: status === 200 || query !== '' }).toEqual({
          query,
          isSaid: query !== '' && (rights[slug]?.readDrafts?.includes(actor) ?? false),
          status: true,
        })
      }
    })
  },
)

describe.each(globals.map(({ slug }) => slug))('the global %s', (slug) => {
  it.each(actors)('as %s', async (actor) => {
    const as = callers[actor]
    const row = globalRights[slug]
    const said = {
      read: (await ask(`GET /api/globals/${slug}`, { as })).status,
      update: (await ask(`POST /api/globals/${slug}`, { as, body: {} })).status,
      readVersions: (await ask(`GET /api/globals/${slug}/versions`, { as })).status,
    }
    const wanted = (operation: keyof typeof said) => (row?.[operation]?.includes(actor) ? 200 : 403)
    expect(said).toEqual({
      read: wanted('read'),
      update: wanted('update'),
      readVersions: wanted('readVersions'),
    })

    const name = slug.replace(/^./, (letter) => letter.toUpperCase())
    const graphql = {
      read: verdict(await askGraphql(`{ ${name} { updatedAt } }`, { as })),
      update: verdict(
        await askGraphql(
          `mutation { update${name}(data: ${slug === 'site' ? '{ name: "Eliksir" }' : '{}'}) { updatedAt } }`,
          { as },
        ),
      ),
      readVersions: verdict(await askGraphql(`{ versions${name}(limit: 1) { totalDocs } }`, { as })),
    }
    const said2 = (operation: keyof typeof said) =>
      row?.[operation]?.includes(actor) ? 'allowed' : 'refused'
    expect(lines(graphql), lines(graphql)).toBe(
      lines({ read: said2('read'), update: said2('update'), readVersions: said2('readVersions') }),
    )
  })
})

/** Read at once in a failure. */
const lines = (said: object) =>
  Object.entries(said)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')

type Try = { slug: SampleSlug; collection: SanitizedCollectionConfig; operation: Operation; actor: Actor }

/** GraphQL carries no files, and staff sign in and are managed over REST only. */
function skips(channel: string, operation: Operation, { slug, graphQL }: SanitizedCollectionConfig): boolean {
  if (channel !== 'graphql') return false
  if (slug === 'media' && operation === 'create') return true
  const isWrite = operation === 'create' || operation === 'update' || operation === 'delete'
  return Boolean(graphQL && graphQL.disableMutations && isWrite)
}

const channels: Record<'local' | 'rest' | 'graphql', (attempt: Try) => Promise<string>> = {
  async local({ slug, operation, actor }) {
    const collection = slug as CollectionSlug
    const rules = { overrideAccess: false, user: callers[actor].user, depth: 0 }
    const id = operation === 'create' ? '' : await target(slug, operation)
    try {
      const done = {
        create: async () =>
          payload.create({
            collection,
            data: given(slug, actor) as never,
            ...(slug === 'media' ? { file: await file() } : {}),
            ...rules,
          }),
        read: () => payload.findByID({ collection, id, ...rules }),
        readVersions: () => payload.findVersions({ collection: collection as never, limit: 1, ...rules }),
        update: () => payload.update({ collection: collection as never, id, data: {} as never, ...rules }),
        delete: () => payload.delete({ collection: collection as never, id, ...rules }),
      }
      await done[operation]()
      return 'allowed'
    } catch (error) {
      return refusalOf((error as { status?: number }).status ?? 0, error)
    }
  },

  async rest({ slug, operation, actor }) {
    const as = callers[actor]
    const id = operation === 'create' ? '' : await target(slug, operation)
    const calls: Record<Operation, () => ReturnType<typeof ask>> = {
      create: async () =>
        ask(`POST /api/${slug}`, {
          as,
          body: slug === 'media' ? await form(sample(slug, bar)) : given(slug, actor),
        }),
      read: () => ask(`GET /api/${slug}/${id}`, { as }),
      readVersions: () => ask(`GET /api/${slug}/versions?limit=1`, { as }),
      update: () => ask(`PATCH /api/${slug}/${id}`, { as, body: {} }),
      delete: () => ask(`DELETE /api/${slug}/${id}`, { as }),
    }
    // Preferences have addresses of their own, by key; the generated ones are reached by a question.
    const asked = `${slug}?where[id][equals]=${id}`
    if (slug === 'payload-preferences') {
      calls.read = () => ask(`GET /api/${asked}`, { as })
      calls.delete = () => ask(`DELETE /api/${asked}`, { as })
    }
    const { status, body } = await calls[operation]()
    if (status === 200 && body && typeof body === 'object' && 'docs' in body && operation !== 'readVersions')
      return (body['docs'] as unknown[]).length > 0 ? 'allowed' : 'refused'
    return status < 300 ? 'allowed' : refusalOf(status, body)
  },

  async graphql({ slug, collection, operation, actor }) {
    const as = callers[actor]
    const id = operation === 'create' ? '' : await target(slug, operation)
    const { singular, plural } = namesOf(collection)
    const data = given(slug, actor)
    const input = `mutation${singular}Input!`
    const calls: Record<Operation, () => ReturnType<typeof askGraphql>> = {
      create: () =>
        askGraphql(`mutation ($data: ${input}) { create${singular}(data: $data) { id } }`, {
          as,
          variables: { data: forGraphql(data) },
        }),
      read: () =>
        askGraphql(`query ($id: String!) { ${singular}(id: $id) { id } }`, { as, variables: { id } }),
      readVersions: () => askGraphql(`{ versions${plural}(limit: 1) { totalDocs } }`, { as }),
      update: () =>
        askGraphql(`mutation ($id: String!) { update${singular}(id: $id, data: {}) { id } }`, {
          as,
          variables: { id },
        }),
      delete: () =>
        askGraphql(`mutation ($id: String!) { delete${singular}(id: $id) { id } }`, {
          as,
          variables: { id },
        }),
    }
    return verdict(await calls[operation]())
  },
}

/** What this actor sends; a lock is one's own. */
const given = (slug: SampleSlug, actor: Actor) =>
  sample(
    slug,
    bar,
    slug === 'payload-locked-documents'
      ? { user: { relationTo: 'users', value: callers[actor].id ?? somebodyElse.id } }
      : {},
  )

/** Select values are enum names in GraphQL. */
function forGraphql(data: object): object {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    ['kind', 'method', 'unit', 'stage', 'shape', 'role', '_status', 'currency', 'actorType'].includes(key) &&
    typeof value === 'string'
      ? value.replace(/-/g, '_')
      : value,
  ) as object
}

/** As the house. */
async function make(
  slug: SampleSlug,
  { changes, ...options }: { changes?: object; draft?: boolean; user?: TypedUser | null } = {},
): Promise<{ id: string }> {
  return await payload.create({ collection: slug, data: sample(slug, bar, changes) as never, ...options })
}

/** A document for this attempt alone. Things nobody can create through an API are made beneath the rules. */
async function target(slug: SampleSlug, operation: Operation): Promise<string> {
  if (slug === 'media')
    return (await payload.create({ collection: 'media', data: sample('media', bar), file: await file() })).id
  if (slug === 'payload-preferences') return (await make(slug, { user: somebodyElse })).id
  if (slug === 'payload-locked-documents')
    return (await make(slug, { changes: { user: { relationTo: 'users', value: somebodyElse.id } } })).id
  if (slug === 'feedback')
    return (await make(slug, { changes: { reservation: (await make('reservations')).id } })).id
  if (slug === 'eighty-sixes')
    return (await make(slug, { changes: { ingredient: (await make('ingredients')).id } })).id
  // Never sold, so without a price on record: what has one is kept.
  if (slug === 'menu-items')
    return (await make(slug, { changes: operation === 'delete' ? { _status: 'draft' } : {} })).id
  return (await make(slug)).id
}

async function form(data: object): Promise<FormData> {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  body.set('file', new Blob([new Uint8Array(await picture())], { type: 'image/jpeg' }), `${word()}.jpg`)
  return body
}

function namesOf({ slug, graphQL }: SanitizedCollectionConfig) {
  const given = (graphQL || {}) as { singularName?: string; pluralName?: string }
  const { singular, plural } = formatNames(slug)
  const [one, many] = [
    given.singularName ?? toWords(singular, true),
    given.pluralName ?? toWords(plural, true),
  ]
  return { singular: one, plural: one === many ? `all${one}` : many }
}

const count = async (path: string, actor: Actor) => {
  const { body } = await ask<{ docs?: unknown[] }>(`GET ${path}`, { as: callers[actor] })
  return body.docs?.length ?? 0
}

/** A refusal is 401 or 403, or 404 for what one may not know of; everything else is a fault of the test or the program. */
function refusalOf(status: number, why: unknown): string {
  return status === 401 || status === 403 || status === 404 ? 'refused' : `${status} ${JSON.stringify(why)}`
}

function verdict({ status, body }: Awaited<ReturnType<typeof askGraphql>>): string {
  const [error] = body.errors ?? []
  if (!error) return Object.values(body.data ?? {}).every((value) => value !== null) ? 'allowed' : 'refused'
  const code = Number(error.extensions?.statusCode ?? status)
  return refusalOf(code, error)
}
