import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { s3Storage } from '@payloadcms/storage-s3'
import { en } from '@payloadcms/translations/languages/en'
import { pl } from '@payloadcms/translations/languages/pl'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from './collections'
import { reservationMutations, reservationQueries } from './collections/Reservations/graphql'
import { searchEndpoint } from './collections/shared/searchEndpoint'
import { globals } from './globals'
import { applyGlobalRules, applyHouseRules } from './hooks/applyHouseRules'
import { noteRefusal } from './hooks/noteRefusal'
import { adminConfig } from './src/admin/adminConfig'
import { applyScreens } from './src/admin/applyScreens'
import { cacheEndpoints } from './src/admin/cache/cacheEndpoints'
import { reportEndpoints } from './src/admin/reports/reportEndpoints'
import { env } from './src/env'
import { applyWords } from './src/i18n/admin/applyWords'
import { emailAdapter } from './src/integrations/email'
import { jobEndpoints } from './src/jobs/endpoints'
import { jobsConfig } from './src/jobs/jobsConfig'
import { integratorEndpoints } from './src/openapi/endpoints'
import { eliksirPostgres } from './src/platform/database/adapter'
import { afterError } from './src/platform/http/afterError'
import { cookiePrefix } from './src/platform/http/cookies'
import { log } from './src/platform/log/log'
import { measureResolvers } from './src/platform/metrics/measureResolvers'

const dirname = path.dirname(fileURLToPath(import.meta.url))

/** Lists what exists; decides nothing. */
export default buildConfig(
  applyScreens(
    applyWords({
      serverURL: env.SERVER_URL,
      secret: env.PAYLOAD_SECRET,
      collections: collections.map(applyHouseRules),
      globals: globals.map(applyGlobalRules),
      db: eliksirPostgres({
        migrationDir: path.resolve(dirname, 'migrations'),
        extensions: ['btree_gist', 'pg_trgm', 'unaccent'],
        pool: {
          connectionString: env.DATABASE_URL,
          max: env.DATABASE_POOL_MAX,
          connectionTimeoutMillis: 2_000,
          idleTimeoutMillis: 30_000,
          statement_timeout: 5_000,
          idle_in_transaction_session_timeout: 30_000,
          application_name: 'eliksir',
        },
      }),
      editor: lexicalEditor(),
      email: emailAdapter,
      sharp,
      logger: log,
      cookiePrefix,
      endpoints: [
        ...integratorEndpoints,
        ...jobEndpoints,
        ...cacheEndpoints,
        ...reportEndpoints,
        searchEndpoint,
      ],
      hooks: { afterError: [afterError, noteRefusal] },
      cors: env.CORS_ORIGINS,
      csrf: [env.SERVER_URL, ...env.CORS_ORIGINS],
      defaultDepth: 1,
      maxDepth: 3,
      telemetry: false,
      debug: false,
      admin: { ...adminConfig, importMap: { baseDir: dirname } },
      i18n: { supportedLanguages: { pl, en }, fallbackLanguage: 'pl' },
      localization: {
        locales: [
          { code: 'pl', label: 'Polski' },
          { code: 'en', label: 'English' },
        ],
        defaultLocale: 'pl',
        fallback: true,
      },
      graphQL: {
        queries: reservationQueries,
        mutations: reservationMutations,
        maxComplexity: 1000,
        validationRules: () => [measureResolvers],
        disablePlaygroundInProduction: true,
        disableIntrospectionInProduction: false,
        schemaOutputFile: path.resolve(dirname, 'schema.graphql'),
      },
      upload: {
        limits: { fileSize: 20 * 1024 * 1024 },
        abortOnLimit: true,
        safeFileNames: true,
        preserveExtension: 4,
      },
      jobs: jobsConfig(),
      plugins: [
        s3Storage({
          enabled: Boolean(env.S3_BUCKET),
          alwaysInsertFields: true,
          collections: { media: true },
          bucket: env.S3_BUCKET ?? '',
          config: {
            endpoint: env.S3_ENDPOINT,
            region: env.S3_REGION ?? 'us-east-1',
            forcePathStyle: Boolean(env.S3_ENDPOINT),
            credentials: {
              accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
              secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
            },
          },
        }),
      ],
      typescript: { outputFile: path.resolve(dirname, 'src/payload-types.ts'), autoGenerate: false },
    }),
  ),
)
