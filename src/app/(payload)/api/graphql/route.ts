import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { guardGraphql } from '@/platform/requestGuard/guardGraphql'
import { guardRest } from '@/platform/requestGuard/guardRest'

// The handler answers queries by GET as well; it refuses mutations there.
export const GET = guardGraphql(config, GRAPHQL_POST(config))
export const POST = guardGraphql(config, GRAPHQL_POST(config))
export const OPTIONS = guardRest(config, REST_OPTIONS(config))
