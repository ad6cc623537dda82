import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, TaskConfig } from 'payload'
import type { Task } from '@/platform/jobs/hardenTasks'

/** Adds a task to this test's Payload; its name is a text like any other, so the database does not mind. */
export function addTask(payload: Payload, task: Omit<Task, 'slug'> & { slug: string }): void {
  ;(payload.config.jobs.tasks as unknown as TaskConfig[]).push(task as unknown as TaskConfig)
}

export async function queueJob(
  payload: Payload,
  task: string,
  { queue = 'default', input = {} }: { queue?: string; input?: object } = {},
): Promise<string> {
  const { id } = await payload.jobs.queue({ task: task as never, queue, input: input as never })
  return String(id)
}

export type JobRow = {
  queue: string
  processing: boolean
  claim: string | null
  lease: string | null
  lost: number
  tried: number
  failed: boolean
  done: boolean
  error: { message?: string; cancelled?: boolean } | null
  waitUntil: string | null
  logs: number
}

export const database = (payload: Payload) => (payload.db as unknown as PostgresAdapter).drizzle

export async function readJob(payload: Payload, id: string): Promise<JobRow> {
  const { rows } = await database(payload).execute<JobRow>(sql`
    select queue, processing, claim_id as claim, lease_until as lease, times_lost as lost, total_tried::int as tried,
      has_error as failed, completed_at is not null as done, error, wait_until as "waitUntil",
      (select count(*)::int from payload_jobs_log where _parent_id = job.id) as logs
    from payload_jobs job where id = ${id}::uuid`)
  if (!rows[0]) throw new Error('There is no such job')
  return rows[0]
}

/** Lets the lease of a job lapse, as if its worker had been silent for long. */
export const letLeaseLapse = (payload: Payload, id: string) =>
  database(payload).execute(
    sql`update payload_jobs set lease_until = now() - interval '1 second' where id = ${id}::uuid`,
  )

/** A door that stays shut until a test opens it. */
export function newGate() {
  let open!: () => void
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}
