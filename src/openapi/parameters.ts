import { json, uuid } from './json'
import type { Content, Parameter, Schema } from './types'

const query = (name: string, schema: Schema, description: string): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
})
const nested = (name: string, schema: Schema, description: string): Parameter => ({
  ...query(name, schema, description),
  style: 'deepObject',
  explode: true,
})

export const sharedParameters: Record<string, Parameter> = {
  id: { name: 'id', in: 'path', required: true, schema: uuid },
  depth: query(
    'depth',
    { type: 'integer', minimum: 0, maximum: 3, default: 1 },
    'How many relations deep documents are shown in place of their ids.',
  ),
  locale: query(
    'locale',
    { type: 'string', enum: ['pl', 'en', 'all'], default: 'pl' },
    'Language of localised fields; with `all` they are objects by language.',
  ),
  fallbackLocale: query(
    'fallback-locale',
    { type: 'string', enum: ['pl', 'en', 'none'] },
    'Language to show where the asked one is empty.',
  ),
  draft: query(
    'draft',
    { type: 'boolean', default: false },
    'Read or write the newest draft instead of what is published.',
  ),
  trash: query('trash', { type: 'boolean', default: false }, 'Include what lies in the bin.'),
  select: nested(
    'select',
    { type: 'object', additionalProperties: true },
    'Only these fields: `select[name]=true`; or all but these: `select[story]=false`.',
  ),
  populate: nested(
    'populate',
    { type: 'object', additionalProperties: true },
    'Fields of related documents, by collection: `populate[ingredients][name]=true`.',
  ),
  where: nested(
    'where',
    { type: 'object', additionalProperties: true },
    'A filter: `where[slug][equals]=negroni`, `where[or][0][abvPercent][less_than]=10`. At most 30 conditions, 5 levels deep, and only by what the caller may read.',
  ),
  sort: query('sort', { type: 'string' }, 'Fields to sort by, with commas; `-name` is downwards.'),
  limit: query(
    'limit',
    { type: 'integer', minimum: 1, maximum: 500, default: 10 },
    'Documents on a page: at most 100 for strangers, 500 for staff and keys.',
  ),
  page: query('page', { type: 'integer', minimum: 1, maximum: 10_000, default: 1 }, 'Which page.'),
  pagination: query('pagination', { type: 'boolean', default: true }, 'Without it nothing is counted.'),
}

export const shared = (...names: (keyof typeof sharedParameters)[]): Parameter[] =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }))

/** A document, or for pictures a form with the document in `_payload` and the file beside it. */
export const documentBody = (
  schema: Schema,
  isUpload: boolean,
  example?: unknown,
): { required: boolean; content: Content } => ({
  required: true,
  content: isUpload
    ? {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: {
              _payload: { type: 'string', contentMediaType: 'application/json', contentSchema: schema },
              file: { type: 'string', contentMediaType: 'application/octet-stream' },
            },
          },
        },
        ...json(schema),
      }
    : json(schema, example),
})
