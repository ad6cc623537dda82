import config from '@payload-config'
import { GRAPHQL_PLAYGROUND_GET } from '@payloadcms/next/routes'

/** A playground for development; the platform answers 404 in production. */
export const GET = GRAPHQL_PLAYGROUND_GET(config)
