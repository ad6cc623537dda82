import { configToSchema } from '@payloadcms/graphql'
import { printSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'

/** The GraphQL schema in the schema definition language, as `schema.graphql` holds it. */
export const printSdl = (config: SanitizedConfig): string => printSchema(configToSchema(config).schema)
