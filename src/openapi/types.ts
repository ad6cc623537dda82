/** The parts of an OpenAPI 3.1 document that are written here. https://spec.openapis.org/oas/v3.1.1.html */
export type Schema = { [keyword: string]: unknown }

export type Parameter =
  | { $ref: string }
  | {
      name: string
      in: 'query' | 'path' | 'header'
      required?: boolean
      description?: string
      schema: Schema
      style?: 'deepObject'
      explode?: boolean
    }

export type Content = Record<string, { schema: Schema; example?: unknown }>
export type ResponseObject =
  { $ref: string } | { description: string; headers?: Record<string, unknown>; content?: Content }

export type Operation = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  security?: Record<string, string[]>[]
  parameters?: Parameter[]
  requestBody?: { required: boolean; content: Content }
  responses: Record<string, ResponseObject>
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
export type Paths = Record<string, Partial<Record<Method, Operation>>>

/** What one of our own endpoints says of itself, in `custom.openapi`; path, tag and errors are added by the document. */
export type OwnOperation = Pick<
  Operation,
  'operationId' | 'summary' | 'description' | 'parameters' | 'requestBody' | 'responses'
> & {
  /** Under which heading it stands, when it belongs to no collection. */
  tag?: string
  /** Nobody needs to sign in. */
  isPublic?: boolean
}

export type OpenApiDocument = {
  openapi: '3.1.1'
  info: Record<string, unknown>
  servers: { url: string }[]
  tags: { name: string; description: string }[]
  security: Record<string, string[]>[]
  paths: Paths
  /** What we call, at addresses that others give us. */
  webhooks: Record<string, { post: Operation }>
  components: Record<string, Record<string, unknown>>
}
