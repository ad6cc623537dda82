import type { SanitizedCollectionConfig } from 'payload'
import { exampleOf } from '../examples'
import { refusals } from '../errors'
import { json, object, ref, text, whole } from '../json'
import { documentBody, shared } from '../parameters'
import { inWords, isForNobody, rightsOf, securityFor } from '../rights'
import { nameOf } from '../schemas'
import type { Operation, Paths, Schema } from '../types'

/** The calls that every collection has, without those that nobody may make. */
export async function collectionPaths(collection: SanitizedCollectionConfig): Promise<Paths> {
  const { slug, access, custom, versions, upload, auth, disableDuplicate } = collection
  const { one, input, changes } = nameOf(slug)
  const hasDrafts = Boolean(versions && versions.drafts)
  const isUpload = Boolean(upload)
  const make = async (rule: unknown, operation: Omit<Operation, 'tags' | 'security' | 'description'>) => {
    const rights = await rightsOf(rule as never)
    if (isForNobody(rights)) return undefined
    return {
      ...operation,
      description: inWords(rights),
      tags: [slug],
      security: securityFor(rights),
    } satisfies Operation
  }

  const reading = shared(
    'depth',
    'locale',
    'fallbackLocale',
    'select',
    'populate',
    ...(hasDrafts ? (['draft'] as const) : []),
  )
  const writing = shared('depth', 'locale', ...(hasDrafts ? (['draft'] as const) : []))
  const filtered = shared('where', 'locale', ...(collection.trash ? (['trash'] as const) : []))
  const listing = [
    ...shared('limit', 'page', 'sort', 'pagination'),
    ...shared('where', ...(collection.trash ? (['trash'] as const) : [])),
    ...reading,
  ]
  const path = `/api/${slug}`
  const id = shared('id')
  const many = {
    description: 'What was changed. All of them, or none.',
    content: json(
      object(
        {
          docs: { type: 'array', items: ref(one) },
          errors: { type: 'array', maxItems: 0, items: {} },
          message: text,
        },
        ['docs', 'errors'],
      ),
    ),
  }
  const saved = { description: 'As it stands now.', content: json(object({ doc: ref(one), message: text })) }

  const paths: Paths = {
    [path]: {
      get: await make(access.read, {
        operationId: `list${one}`,
        summary: `List ${slug}`,
        parameters: listing,
        responses: {
          200: { description: 'A page of them.', content: json(pageOf(ref(one)), exampleOf(slug, 'list')) },
          ...refusals('BadRequest', 'Forbidden'),
        },
      }),
      post: await make(access.create, {
        operationId: `create${one}`,
        summary: `Create in ${slug}`,
        parameters: writing,
        requestBody: documentBody(ref(input), isUpload, exampleOf(slug, 'create')),
        responses: { 201: saved, ...refusals('BadRequest', 'Forbidden', 'TooLarge') },
      }),
      patch: await make(custom?.oneAtATime ? nobody : access.update, {
        operationId: `updateMany${one}`,
        summary: `Update all that a filter finds in ${slug}`,
        parameters: [...shared('limit'), ...filtered],
        requestBody: { required: true, content: json(ref(changes)) },
        responses: { 200: many, ...refusals('BadRequest', 'Forbidden', 'Conflict') },
      }),
      delete: await make(access.delete, {
        operationId: `deleteMany${one}`,
        summary: `Delete all that a filter finds in ${slug}`,
        parameters: [...shared('limit'), ...filtered],
        responses: { 200: many, ...refusals('BadRequest', 'Forbidden', 'Conflict') },
      }),
    },
    [`${path}/count`]: {
      get: await make(access.read, {
        operationId: `count${one}`,
        summary: `Count ${slug}`,
        parameters: filtered,
        responses: {
          200: { description: 'How many the caller may see.', content: json(object({ totalDocs: whole })) },
          ...refusals('BadRequest', 'Forbidden'),
        },
      }),
    },
    [`${path}/{id}`]: {
      get: await make(access.read, {
        operationId: `get${one}`,
        summary: `Read one of ${slug}`,
        parameters: [...id, ...reading, ...(collection.trash ? shared('trash') : [])],
        responses: {
          200: { description: 'The document.', content: json(ref(one)) },
          ...refusals('BadRequest', 'Forbidden', 'NotFound'),
        },
      }),
      patch: await make(access.update, {
        operationId: `update${one}`,
        summary: `Update one of ${slug}`,
        parameters: [...id, ...writing],
        requestBody: documentBody(ref(changes), isUpload),
        responses: { 200: saved, ...refusals('BadRequest', 'Forbidden', 'NotFound', 'Conflict', 'TooLarge') },
      }),
      delete: await make(access.delete, {
        operationId: `delete${one}`,
        summary: `Delete one of ${slug}`,
        parameters: id,
        responses: { 200: saved, ...refusals('Forbidden', 'NotFound', 'Conflict') },
      }),
    },
  }

  if (!auth && !disableDuplicate) {
    paths[`${path}/{id}/duplicate`] = {
      post: await make(access.create, {
        operationId: `duplicate${one}`,
        summary: `Copy one of ${slug}`,
        parameters: [...id, ...writing],
        requestBody: { required: false, content: json(ref(changes)) },
        responses: { 200: saved, 201: saved, ...refusals('BadRequest', 'Forbidden', 'NotFound') },
      }),
    }
  }
  if (versions) {
    const version = object({
      id: text,
      parent: text,
      version: { type: 'object', additionalProperties: true },
      createdAt: text,
      updatedAt: text,
    })
    paths[`${path}/versions`] = {
      get: await make(access.readVersions, {
        operationId: `listVersionsOf${one}`,
        summary: `List versions in ${slug}`,
        parameters: shared('limit', 'page', 'sort', 'where', 'depth', 'locale'),
        responses: {
          200: { description: 'A page of them.', content: json(pageOf(version)) },
          ...refusals('BadRequest', 'Forbidden'),
        },
      }),
    }
    paths[`${path}/versions/{id}`] = {
      get: await make(access.readVersions, {
        operationId: `getVersionOf${one}`,
        summary: `Read a version in ${slug}`,
        parameters: [...id, ...shared('depth', 'locale')],
        responses: {
          200: { description: 'The version.', content: json(version) },
          ...refusals('Forbidden', 'NotFound'),
        },
      }),
      post: await make(access.update, {
        operationId: `restoreVersionOf${one}`,
        summary: `Restore a version in ${slug}`,
        parameters: [...id, ...shared('draft')],
        responses: {
          200: {
            description: 'As it stands now.',
            content: json({ type: 'object', additionalProperties: true }),
          },
          ...refusals('BadRequest', 'Forbidden', 'NotFound'),
        },
      }),
    }
  }
  if (isUpload) {
    paths[`${path}/file/{filename}`] = {
      get: await make(access.read, {
        operationId: `get${one}File`,
        summary: 'Read a file',
        parameters: [{ name: 'filename', in: 'path', required: true, schema: text }],
        responses: {
          200: {
            description: 'The file.',
            content: {
              'image/webp': { schema: binary },
              'image/avif': { schema: binary },
              'image/jpeg': { schema: binary },
            },
          },
          ...refusals('BadRequest', 'Forbidden', 'NotFound'),
        },
      }),
    }
  }
  return withoutEmpty(paths)
}

/** Where changes of many are refused, whoever asks (`custom.oneAtATime`). */
const nobody = () => false

const binary: Schema = { type: 'string', contentMediaType: 'application/octet-stream' }

const pageOf = (items: Schema): Schema => ({
  allOf: [ref('Listing'), object({ docs: { type: 'array', items } })],
})

function withoutEmpty(paths: Paths): Paths {
  const kept = Object.entries(paths).map(
    ([path, item]) =>
      [path, Object.fromEntries(Object.entries(item).filter(([, operation]) => operation))] as const,
  )
  return Object.fromEntries(kept.filter(([, item]) => Object.keys(item).length > 0))
}
