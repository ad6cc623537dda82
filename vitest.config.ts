import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = path.dirname(fileURLToPath(import.meta.url))

const alias = [
  { find: /^@payload-config$/, replacement: path.join(root, 'payload.config.ts') },
  { find: /^@\//, replacement: `${path.join(root, 'src')}/` },
  // The copy that Payload's packages load; a second one would take their schema for a stranger's.
  { find: /^graphql$/, replacement: path.join(root, 'node_modules/graphql/index.js') },
]

/** Enough for code that reads `env` without touching a database. Integration tests get a real DATABASE_URL. */
const testEnvironment = {
  NODE_ENV: 'test' as const,
  TZ: 'UTC',
  LOG_LEVEL: 'silent',
  DISABLE_PAYLOAD_HMR: 'true',
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'a secret that only tests know, 1234567890',
  MANAGE_LINK_SECRET: 'another secret that only tests know, 12345',
}

export default defineConfig({
  resolve: { alias },
  test: {
    // Two cores: more workers only make each other slow.
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      reporter: process.env.CI ? ['json-summary'] : ['json-summary', 'html'],
      reportOnFailure: true,
      reportsDirectory: 'coverage',
      include: ['src/**/*.ts', 'collections/**/*.ts', 'globals/**/*.ts', 'hooks/**/*.ts'],
      exclude: [
        '**/*.spec.ts',
        '**/*.d.ts',
        'src/payload-types.ts',
        'src/payload-generated-schema.ts',
        'src/demo/**',
      ],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,collections,globals,hooks}/**/*.spec.ts', 'scripts/**/*.spec.mjs'],
          setupFiles: ['tests/helpers/fixedSeed.ts'],
          env: testEnvironment,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          environment: 'node',
          include: ['tests/int/**/*.int.spec.ts'],
          pool: 'forks',
          execArgv: ['--conditions=production'], // see scripts/lib/typescript.mjs
          env: testEnvironment,
          globalSetup: ['tests/helpers/provideTemplate.mjs'],
          setupFiles: [
            'tests/helpers/fixedSeed.ts',
            'tests/helpers/quickHashes.ts',
            'tests/helpers/openOwnDatabase.ts',
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
