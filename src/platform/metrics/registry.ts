import { PAYMENT_STATES } from '@/domain/billing/paymentState'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/**
 * Everything that is measured in this process, in one registry on the global object: the compiled front door and Next's bundle
 * each hold a copy of this module. Labels are short lists that nobody outside can lengthen, and never say who someone is.
 */
export const metrics = (): Metrics => ((globalThis as Holder)[key] ??= create())

const key = Symbol.for('eliksir.metrics')
type Holder = { [key]?: Metrics }
export type Metrics = ReturnType<typeof create>

/** Seconds. 0.2 is what pages promise, 0.5 what bookings promise, 2 is what wakes somebody. */
const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.35, 0.5, 1, 2, 5, 10]
const queryBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
const redisBuckets = [0.0002, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2]
const jobBuckets = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300]

function create() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 })
  // Three of the defaults bear names that `promtool check metrics` refuses.
  for (const name of ['nodejs_active_handles_total', 'nodejs_active_requests_total', 'nodejs_active_resources_total'])
    registry.removeSingleMetric(name) // prettier-ignore

  const registers = [registry]
  const counter = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name, help, labelNames, registers })
  const gauge = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name, help, labelNames, registers })
  const histogram = <Label extends string>(
    name: string,
    help: string,
    labelNames: Label[],
    buckets: number[],
  ) => new Histogram({ name, help, labelNames, buckets, registers })

  const payments = counter('payments_total', 'Payments that came to an outcome.', ['outcome'])
  // A rate sees a first payment only where there were none before.
  for (const outcome of PAYMENT_STATES) payments.inc({ outcome }, 0)

  return {
    registry,
    httpRequests: histogram(
      'http_request_duration_seconds',
      'Time until an answer was out, by the template of its route.',
      ['method', 'path', 'status'],
      requestBuckets,
    ),
    graphqlResolvers: histogram(
      'graphql_resolver_duration_seconds',
      'Time of one field at the root of a GraphQL query or mutation.',
      ['type', 'field', 'success'],
      requestBuckets,
    ),
    graphqlErrors: counter('graphql_errors_total', 'GraphQL calls that were refused or failed.', [
      'type',
      'code',
    ]),
    queries: histogram(
      'db_query_duration_seconds',
      'Time of one statement at the database.',
      ['operation'],
      queryBuckets,
    ),
    connectionErrors: counter(
      'db_connection_errors_total',
      'Statements that failed because the database was away or had no connection left.',
    ),
    pool: gauge('db_pool_connections', 'Connections of the pool, and who waits for one.', ['state']),
    redisOperations: histogram(
      'redis_operation_duration_seconds',
      'Time of one command at Redis.',
      ['command'],
      redisBuckets,
    ),
    redisErrors: counter('redis_errors_total', 'Commands that Redis did not answer.'),
    streams: gauge('sse_connections_active', 'Service boards that listen at this process.'),
    cacheAnswers: gauge('cache_answers', 'Answers since the start, by where they came from.', ['outcome']),
    jobs: counter('jobs_total', 'Jobs that ended.', ['queue', 'status']),
    jobDurations: histogram(
      'job_duration_seconds',
      'Time of one job, from its claim to its end.',
      ['queue'],
      jobBuckets,
    ),
    oldestJob: gauge('job_oldest_age_seconds', 'How long the oldest job that is due has waited.', ['queue']),
    deadJobs: gauge('jobs_dead', 'Jobs that failed for good and that nobody has looked after.', ['queue']),
    failedMessages: gauge('messages_dead', 'Messages that failed for good within the last day.'),
    replicationLag: gauge('db_replication_lag_seconds', 'How far the slowest standby is behind.'),
    lastBackup: gauge('backup_last_success_timestamp_seconds', 'When the last backup was complete.'),
    redisMemory: gauge('redis_memory_bytes', 'Memory of Redis: what it uses and what it may use.', ['kind']),
    reservations: counter('reservations_total', 'Reservations that came to a status.', ['status', 'source']),
    bookingConflicts: counter(
      'booking_conflicts_total',
      'Bookings that were refused because somebody else had the table.',
    ),
    messages: counter('messages_total', 'Tries to send a message.', ['kind', 'outcome']),
    payments,
  }
}
