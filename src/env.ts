import path from 'node:path'
import { z } from 'zod'

/**
 * The environment, parsed once. It alone reads `process.env` (the start scripts that run before anything is installed
 * aside); `.env.example` explains every variable. It is read on first access, so importing it never throws.
 */
export const env: Env = new Proxy({} as Env, {
  get: (_, name) => Reflect.get(readOnce(), name) as unknown,
  has: (_, name) => Reflect.has(readOnce(), name),
  ownKeys: () => Reflect.ownKeys(readOnce()),
  getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(readOnce(), name),
})

/** Throws one readable message that names everything missing or wrong. To be called at start. */
export function assertEnv(): void {
  readOnce()
}

/** Forgets what was read, for tests that change the environment. */
export function forgetEnv(): void {
  parsed = undefined
}

export type Env = Readonly<Parsed & Defaults>

/** Parses any set of variables; `env` is this on `process.env`. Empty strings count as absent. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  )
  const result = schema.safeParse(isBuilding(source) ? { ...placeholders, ...given } : given)
  if (!result.success) throw new Error(explain(result.error))
  return Object.freeze({ ...result.data, ...defaultsOf(result.data) })
}

let parsed: Env | undefined

function readOnce(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1')
const count = (min: number, max: number) => z.coerce.number().int().min(min).max(max)
const secret = z.string().min(32, 'needs at least 32 characters')
const address = z.url({ protocol: /^https?$/, error: 'must be a full address such as https://bar.example' })
const origins = z.string().transform((text, context) => {
  const list = text.split(',').map((origin) => origin.trim()).filter(Boolean) // prettier-ignore
  for (const origin of list) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      context.addIssue({
        code: 'custom',
        message: `"${origin}" is not an origin such as https://bar.example`,
      })
    }
  }
  return list
})

const configuration = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: count(0, 65_535).default(3000),
  HOST: z.string().optional(),
  SERVER_URL: address.optional(),
  API_URL: address.optional(),
  DATABASE_POOL_MAX: count(10, 500).default(20),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUSTED_PROXY_HOPS: count(0, 10).default(0),
  CORS_ORIGINS: origins.default([]),
  MEDIA_DIR: z
    .string()
    .default('.data/media')
    .transform((folder) => path.resolve(folder)),
  OUTBOX_DIR: z.string().optional(),
  MAIL_OUTBOX: flag.optional(),
  PRIVATE_DIR: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: address.optional(),
  S3_REGION: z.string().optional(),
  MAIL_FROM: z.string().default('Eliksir <noreply@localhost>'),
  RESEND_URL: address.optional(),
  OWNER_EMAIL: z.email().optional(),
  ELIKSIR_DEMO: flag.default(false),
  DRAIN_SECONDS: count(0, 3_600).default(30),
  MESSAGE_LEASE_SECONDS: count(6, 3_600).default(60),
  DRAIN_DELAY_SECONDS: count(0, 600).optional(),
  RATE_LIMIT_FACTOR: z.coerce.number().positive().default(1),
  RATE_LIMIT_BOOKING: count(0, 100_000).default(20),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: count(0, 65_535).default(9464),
  WORKER_METRICS_PORT: count(0, 65_535).default(9465),
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
  REDIS_REQUIRED: flag.default(false),
  BACKUP_DIR: z.string().optional(),
  BACKUP_S3_BUCKET: z.string().optional(),
  BACKUP_KEEP_DAYS: count(1, 3_650).default(35),
  PG_BIN_DIR: z.string().optional(),
  PATH: z.string().default(''),
  AUDIT_LOG_MONTHS: count(1, 1_200).default(3),
  WEBHOOKS_TO_LOOPBACK: flag.default(false),
  CACHE_MEGABYTES: count(0, 65_536).default(128),
})

const secrets = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must be an address such as postgres://user:password@host/database',
  }),
  PAYLOAD_SECRET: secret,
  MANAGE_LINK_SECRET: secret,
  SECOND_FACTOR_SECRET: secret.optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  RESEND_API_KEY: z.string().optional(),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{20,}={0,2}$/, 'must be the signing secret that begins with whsec_')
    .optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@host' })
    .optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^[sr]k_(test|live)_\w+$/, 'must be a secret key that begins with sk_ or rk_')
    .optional(),
  STRIPE_PUBLISHABLE_KEY: z
    .string()
    .regex(/^pk_(test|live)_\w+$/, 'must be the publishable key that begins with pk_')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\w+$/, 'must be the signing secret that begins with whsec_')
    .optional(),
  OWNER_PASSWORD: z.string().min(12, 'needs at least 12 characters').optional(),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'must be an address such as redis://host:6379' })
    .optional(),
  BACKUP_KEY: secret.optional(),
  SENTRY_DSN: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://key@host/project' })
    .optional(),
})

type Parsed = z.infer<typeof schema>
type Defaults = {
  HOST: string
  SERVER_URL: string
  OUTBOX_DIR: string
  MAIL_OUTBOX: boolean
  PRIVATE_DIR: string
  BACKUP_DIR: string
  DRAIN_DELAY_SECONDS: number
}

const schema = configuration.extend(secrets.shape).superRefine((values, context) => {
  const s3 = ['S3_BUCKET', 'S3_ENDPOINT', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const
  requireTogether(values, s3, context)
  const stripe = ['STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY', 'STRIPE_WEBHOOK_SECRET'] as const
  requireTogether(values, stripe, context)
  if (values.OWNER_PASSWORD && !values.OWNER_EMAIL) {
    context.addIssue({
      code: 'custom',
      path: ['OWNER_EMAIL'],
      message: 'is missing: it belongs to OWNER_PASSWORD',
    })
  }
  if (values.RATE_LIMIT_BOOKING === 0 && !isLoopback(hostOf(values))) {
    context.addIssue({
      code: 'custom',
      path: ['RATE_LIMIT_BOOKING'],
      message: 'may be 0 (no limit) only where HOST is loopback, such as 127.0.0.1',
    })
  }
  if (values.WEBHOOKS_TO_LOOPBACK && !isLoopback(hostOf(values))) {
    context.addIssue({
      code: 'custom',
      path: ['WEBHOOKS_TO_LOOPBACK'],
      message: 'may be true only where HOST is loopback, such as 127.0.0.1',
    })
  }
})

const isLoopback = (host: string) => /^(?:127(?:\.\d{1,3}){3}|\[?::1\]?|localhost)$/.test(host)

function requireTogether<Values extends object>(
  values: Values,
  names: readonly (keyof Values & string)[],
  context: z.RefinementCtx,
) {
  const missing = names.filter((name) => values[name] === undefined)
  if (missing.length === 0 || missing.length === names.length) return
  for (const name of missing) {
    const others = names.filter((other) => other !== name).join(', ')
    context.addIssue({
      code: 'custom',
      path: [name],
      message: `is missing: it belongs together with ${others}`,
    })
  }
}

type Place = Pick<Parsed, 'ELIKSIR_DEMO' | 'NODE_ENV' | 'HOST'>
const isLaptop = ({ ELIKSIR_DEMO, NODE_ENV }: Place) => ELIKSIR_DEMO || NODE_ENV !== 'production'
const hostOf = (values: Place) => values.HOST ?? (isLaptop(values) ? '127.0.0.1' : '0.0.0.0')

/** What follows from the other values. A laptop listens to itself alone and has no load balancer to wait for. */
function defaultsOf(values: Parsed): Defaults {
  const isOnLaptop = isLaptop(values)
  const serverUrl = (values.SERVER_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, '')
  return {
    HOST: hostOf(values),
    SERVER_URL: serverUrl,
    MAIL_OUTBOX: values.MAIL_OUTBOX ?? (isOnLaptop || isLoopback(new URL(serverUrl).hostname)),
    OUTBOX_DIR: path.resolve(values.OUTBOX_DIR ?? path.join(values.MEDIA_DIR, '../outbox')),
    PRIVATE_DIR: path.resolve(values.PRIVATE_DIR ?? path.join(values.MEDIA_DIR, '../private')),
    BACKUP_DIR: path.resolve(values.BACKUP_DIR ?? path.join(values.MEDIA_DIR, '../backups')),
    DRAIN_DELAY_SECONDS: values.DRAIN_DELAY_SECONDS ?? (isOnLaptop ? 0 : 5),
  }
}

/** `next build` imports the configuration but connects to nothing and signs nothing. */
const isBuilding = (source: Record<string, string | undefined>) =>
  source.NEXT_PHASE === 'phase-production-build'
const placeholders = {
  DATABASE_URL: 'postgres://build@127.0.0.1:1/build',
  PAYLOAD_SECRET: 'build-time placeholder, never used to sign',
  MANAGE_LINK_SECRET: 'build-time placeholder, never used to sign',
}

function explain(error: z.ZodError): string {
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0])
    const isMissing =
      issue.code === 'invalid_type' || (issue.code === 'invalid_format' && issue.input === undefined)
    return `  ${name} ${isMissing ? 'is missing' : issue.message}`
  })
  return `The environment is not complete (.env.example explains each variable):\n${lines.join('\n')}`
}
