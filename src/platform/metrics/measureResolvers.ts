import {
  defaultFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql'
import { metrics } from './registry'

const measured = new WeakSet<GraphQLSchema>()

/**
 * A rule that refuses nothing: it is the place at which the schema that will answer can be seen. Each field at the root of
 * queries and mutations is measured from then on.
 */
export const measureResolvers: ValidationRule = (context) => {
  const schema = context.getSchema()
  if (!measured.has(schema)) {
    measured.add(schema)
    for (const type of [schema.getQueryType(), schema.getMutationType()]) if (type) measureFields(type)
  }
  return {}
}

function measureFields(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = async (...args) => {
      const startedAt = performance.now()
      const end = (success: boolean) =>
        metrics().graphqlResolvers.observe(
          { type: type.name, field: field.name, success: String(success) },
          (performance.now() - startedAt) / 1000,
        )
      try {
        const result: unknown = await resolve(...args)
        end(true)
        return result
      } catch (error) {
        end(false)
        throw error
      }
    }
  }
}
