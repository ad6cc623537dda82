import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'

type Built = ReturnType<typeof configToSchema>
type Holder = { _payload_graphql?: { graphql: Built | null } }

const built = new WeakMap<SanitizedConfig, Built>()

/** The schema of the running configuration. Built once and left where the platform's own handler looks for it. */
export function schemaOf(config: SanitizedConfig): GraphQLSchema {
  const shelf = (globalThis as Holder)._payload_graphql
  const schema = shelf?.graphql ?? built.get(config) ?? configToSchema(config)
  built.set(config, schema)
  if (shelf) shelf.graphql ??= schema
  return schema.schema
}
