import type { SanitizedGlobalConfig } from 'payload'
import { refusals } from '../errors'
import { json, object, ref, text } from '../json'
import { shared } from '../parameters'
import { inWords, rightsOf, securityFor } from '../rights'
import { nameOf } from '../schemas'
import type { Operation, Paths } from '../types'

/** The calls that every global has. */
export async function globalPaths({ slug, access, versions }: SanitizedGlobalConfig): Promise<Paths> {
  const { one, changes } = nameOf(slug)
  const path = `/api/globals/${slug}`
  const make = async (
    rule: unknown,
    operation: Omit<Operation, 'tags' | 'security' | 'description'>,
  ): Promise<Operation> => {
    const rights = await rightsOf(rule as never)
    return { ...operation, description: inWords(rights), tags: [slug], security: securityFor(rights) }
  }
  const result = {
    description: 'As it stands now.',
    content: json(object({ result: ref(one), message: text })),
  }
  const paths: Paths = {
    [path]: {
      get: await make(access.read, {
        operationId: `get${one}`,
        summary: `Read ${slug}`,
        parameters: shared('depth', 'locale', 'fallbackLocale', 'select'),
        responses: {
          200: { description: 'The document.', content: json(ref(one)) },
          ...refusals('BadRequest'),
        },
      }),
      post: await make(access.update, {
        operationId: `update${one}`,
        summary: `Update ${slug}`,
        parameters: shared('depth', 'locale'),
        requestBody: {
          required: true,
          content: json(ref(changes)),
        },
        responses: { 200: result, ...refusals('BadRequest', 'Forbidden') },
      }),
    },
  }
  if (!versions) return paths

  const version = object({
    id: text,
    version: { type: 'object', additionalProperties: true },
    createdAt: text,
    updatedAt: text,
  })
  paths[`${path}/versions`] = {
    get: await make(access.readVersions, {
      operationId: `listVersionsOf${one}`,
      summary: `List versions of ${slug}`,
      parameters: shared('limit', 'page', 'sort', 'where', 'depth', 'locale'),
      responses: {
        200: {
          description: 'A page of them.',
          content: json({ allOf: [ref('Listing'), object({ docs: { type: 'array', items: version } })] }),
        },
        ...refusals('BadRequest', 'Forbidden'),
      },
    }),
  }
  paths[`${path}/versions/{id}`] = {
    get: await make(access.readVersions, {
      operationId: `getVersionOf${one}`,
      summary: `Read a version of ${slug}`,
      parameters: [...shared('id'), ...shared('depth', 'locale')],
      responses: {
        200: { description: 'The version.', content: json(version) },
        ...refusals('Forbidden', 'NotFound'),
      },
    }),
    post: await make(access.update, {
      operationId: `restoreVersionOf${one}`,
      summary: `Restore a version of ${slug}`,
      parameters: shared('id'),
      responses: {
        200: {
          description: 'As it stands now.',
          content: json({ type: 'object', additionalProperties: true }),
        },
        ...refusals('Forbidden', 'NotFound'),
      },
    }),
  }
  return paths
}
