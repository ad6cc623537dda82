import type { SanitizedConfig } from 'payload'
import { roles } from '@/access/roles'
import { collectionWords } from '@/i18n/admin/words/collections'
import { eventWebhooks } from './eventWebhooks'
import { errorResponses, errorSchemas } from './errors'
import { object, orNull, text, whole, yesNo } from './json'
import { sharedParameters } from './parameters'
import { accountPaths } from './paths/accountPaths'
import { collectionPaths } from './paths/collectionPaths'
import { globalPaths } from './paths/globalPaths'
import { ownPaths } from './paths/ownPaths'
import { servicePaths } from './paths/servicePaths'
import { documentSchemas, isOurs } from './schemas'
import type { OpenApiDocument, Paths, Schema } from './types'

/** The API described as OpenAPI 3.1, from the configuration that serves it. */
export async function buildDocument(config: SanitizedConfig, version: string): Promise<OpenApiDocument> {
  const collections = config.collections.filter(isOurs)
  const generated = await Promise.all([
    ...collections.map(collectionPaths),
    ...config.globals.map(globalPaths),
  ])
  return withoutUnused({
    openapi: '3.1.1',
    info: {
      title: 'Eliksir',
      version,
      summary: 'Menu, cocktails and content of a bar.',
      description: introduction,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: config.serverURL || '/' }],
    tags: [
      ...collections.map(({ slug }) => ({ name: slug, description: describe(slug) })),
      ...config.globals.map(({ slug }) => ({
        name: slug,
        description: `The one document "${slug}".`,
      })),
      { name: 'account', description: 'Signing in, out, and new passwords.' },
      { name: 'graphql', description: 'Everything in one query.' },
      { name: 'cache', description: 'What the front door keeps in memory.' },
      { name: 'jobs', description: 'Work in the background.' },
      { name: 'reports', description: 'What nights came to.' },
      { name: 'reference', description: 'This description, for people and programs.' },
      { name: 'health', description: 'For whoever runs it.' },
    ],
    security: [{ apiKey: [] }, { session: [] }],
    paths: merged([...generated, accountPaths, ownPaths(config), servicePaths]),
    webhooks: eventWebhooks(),
    components: {
      schemas: {
        ...documentSchemas(config),
        ...errorSchemas,
        Listing: listing,
        SignedIn: signedIn,
        GraphqlAnswer: graphqlAnswer,
      },
      parameters: sharedParameters,
      responses: errorResponses,
      headers: {
        'X-Request-Id': {
          description: 'Names this request in our log; taken from the caller if well formed.',
          schema: text,
        },
        'Retry-After': { description: 'Seconds to wait.', schema: whole },
      },
      securitySchemes: {
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'elk_…',
          description:
            'A key made in the backoffice, with a role and perhaps narrower scopes such as `cocktails:read`.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: `${config.cookiePrefix}-token`,
          description:
            'The cookie of somebody signed in. Only with an `Origin` or `Sec-Fetch-Site` of this site.',
        },
      },
    },
  })
}

const introduction = `What guests read needs no key. Staff and programs say who they are and get what their role may see and change.

Texts come in Polish (\`pl\`) and English (\`en\`). Money is whole minor units beside a currency; instants are UTC. Errors have one shape and stable codes. Every answer carries \`X-Request-Id\`.`

const listing: Schema = {
  ...object(
    {
      docs: { type: 'array', items: {} },
      totalDocs: whole,
      limit: whole,
      totalPages: whole,
      page: whole,
      pagingCounter: whole,
      hasPrevPage: yesNo,
      hasNextPage: yesNo,
      prevPage: orNull(whole),
      nextPage: orNull(whole),
    },
    ['docs', 'hasNextPage', 'hasPrevPage', 'limit'],
  ),
  description: 'A page of a list.',
}

const signedIn: Schema = {
  ...object({ id: text, email: text, name: text, role: { type: 'string', enum: [...roles] } }, [
    'id',
    'email',
  ]),
  description: 'Who is signed in.',
}

const graphqlAnswer: Schema = object(
  {
    data: { type: ['object', 'null'], additionalProperties: true },
    errors: {
      type: 'array',
      items: object({ message: text, extensions: { type: 'object', additionalProperties: true } }, [
        'message',
      ]),
    },
  },
  [],
)

function describe(slug: string): string {
  const words = collectionWords[slug]
  return words?.about?.en ?? words?.many.en ?? slug
}

/** Calls of one path may come from several places. */
function merged(parts: Paths[]): Paths {
  const paths: Paths = {}
  for (const part of parts)
    for (const [path, item] of Object.entries(part)) paths[path] = { ...paths[path], ...item }
  return Object.fromEntries(Object.entries(paths).sort(([a], [b]) => a.localeCompare(b, 'en')))
}

/** Leaves out the schemas that nothing refers to, and then those that only they referred to. */
function withoutUnused(document: OpenApiDocument): OpenApiDocument {
  const schemas = document.components.schemas ?? {}
  const others = JSON.stringify({ ...document, components: { ...document.components, schemas: {} } })
  const isUsed = (name: string) => {
    const reference = `"#/components/schemas/${name}"`
    return (
      others.includes(reference) ||
      Object.entries(schemas).some(
        ([other, schema]) => other !== name && JSON.stringify(schema).includes(reference),
      )
    )
  }
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => isUsed(name)))
  const pruned = { ...document, components: { ...document.components, schemas: kept } }
  return Object.keys(kept).length === Object.keys(schemas).length ? pruned : withoutUnused(pruned)
}
