import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // The front door names, compresses and caches answers; Next only renders them.
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  // The head of a page is complete before its body begins: one stored answer serves browsers and search engines alike.
  htmlLimitedBots: /.*/,
  // `npm run check` proves the types; building a second proof would only make the first start slower.
  typescript: { ignoreBuildErrors: true },
  // Pretty printing is for development and loads worker threads that no bundler should see. Payload is loaded once: bundled,
  // it would stand in memory four times, for the site, the backoffice, REST and GraphQL.
  serverExternalPackages: [
    'pino',
    'pino-pretty',
    'pg',
    'rate-limiter-flexible',
    'prom-client',
    'ioredis',
    // Reads files of its own beside its code.
    'pdfkit',
    '@opentelemetry/api',
    'payload',
    '@payloadcms/drizzle',
    '@payloadcms/db-postgres',
  ],
  images: {
    remotePatterns: [],
    localPatterns: [{ pathname: '/api/media/file/**' }, { pathname: '/images/**' }],
  },
  experimental: {
    serverActions: { bodySizeLimit: '4mb' },
    // A request that passes `src/proxy.ts` is buffered up to here; uploads may have 20 MB.
    proxyClientMaxBodySize: '21mb',
  },
}

export default withPayload(config, { devBundleServerPackages: false })
