import type { Content, Schema } from './types'

export const json = (schema: Schema, example?: unknown): Content => ({
  'application/json': { schema, ...(example === undefined ? {} : { example }) },
})
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
export const object = (properties: Record<string, Schema>, required = Object.keys(properties)): Schema => ({
  type: 'object',
  properties,
  required,
})
export const text: Schema = { type: 'string' }
export const whole: Schema = { type: 'integer' }
export const yesNo: Schema = { type: 'boolean' }
export const uuid: Schema = { type: 'string', format: 'uuid' }
export const instant: Schema = { type: 'string', format: 'date-time' }
export const orNull = (schema: Schema): Schema => ({ oneOf: [schema, { type: 'null' }] })
