import type http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { runDueJobs } from '@/jobs/runDueJobs'
import { closeAll } from '@/platform/http/draining'
import { createLog } from '@/platform/log/log'
import { measureQueries } from '@/platform/metrics/measureQueries'
import { metrics } from '@/platform/metrics/registry'
import { startTracing } from '@/platform/tracing/startTracing'
import { createFrontDoor } from '@/server/createFrontDoor'
import { measureRequests } from '@/server/steps/measureRequests'
import { traceRequests } from '@/server/steps/traceRequests'
import { writeAccessLog } from '@/server/steps/writeAccessLog'
import { newKey, wish } from '../helpers/booking'
import { openPayload } from '../helpers/openPayload'
import { openOtlpReceiver } from '../helpers/otlpReceiver'
import { openRoom } from '../helpers/room'

type Route = (request: Request, args: { params: Promise<{ slug: string[] }> }) => Promise<Response>
type Line = { msg: string; requestId?: string; trace_id?: string; span_id?: string; queue?: string }

let payload: Payload
let receiver: Awaited<ReturnType<typeof openOtlpReceiver>>
let server: http.Server
const lines: Line[] = []

beforeAll(async () => {
  receiver = await openOtlpReceiver()
  await startTracing({ endpoint: receiver.url, service: 'eliksir-web', version: '1', ratio: 1 })
  measureQueries()
  payload = await openPayload()
  const destination = new Writable({
    write: (chunk: Buffer, _coding, done) => {
      lines.push(JSON.parse(chunk.toString()) as Line)
      done()
    },
  })
  const log = createLog({ level: 'debug', destination })
  payload.logger = log
  const { POST }: { POST: Route } = await import('@/app/(payload)/api/[...slug]/route')
  server = createFrontDoor({
    trustedProxyHops: 0,
    log,
    steps: [
      traceRequests,
      measureRequests(),
      writeAccessLog(log),
      async ({ request, response }) => {
        const chunks: Buffer[] = []
        for await (const chunk of request) chunks.push(chunk as Buffer)
        const url = new URL(request.url!, 'http://localhost:3000')
        log.info('at work')
        const answer = await POST(
          new Request(url, {
            method: 'POST',
            headers: request.headers as never,
            body: Buffer.concat(chunks),
          }),
          { params: Promise.resolve({ slug: url.pathname.split('/').slice(2) }) },
        )
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
      },
    ],
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await payload.destroy()
  await closeAll()
  receiver.close()
})

it('follows a booking from the browser through the database to the mail that it queued', async () => {
  const room = await openRoom(payload)
  // The demo bar has a round of its own waiting, which would do the work of ours as well.
  await runDueJobs(payload, ['reminders'])
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  const browser = '00f067aa0ba902b7'
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/api/reservations/book`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': newKey(),
      'x-request-id': 'of-the-browser-1',
      traceparent: `00-${traceId}-${browser}-01`,
    },
    body: JSON.stringify(wish({ venue: room.slug, startsAt: inSixDays() })),
  })
  expect(answer.status).toBe(201)
  expect(await runDueJobs(payload, ['reminders'])).toBeGreaterThan(0)

  const ofTrace = () => receiver.spans.filter((span) => span.traceId === traceId)
  await vi.waitFor(() => expect(ofTrace().map(({ name }) => name)).toContain('job sendDueMessages'), {
    timeout: 15_000,
    interval: 200,
  })
  const spans = ofTrace()
  const request = spans.find(({ name }) => name === 'POST /api/reservations/book')!
  expect(request).toMatchObject({ parentSpanId: browser, service: 'eliksir-web' })
  expect(request.attributes).toMatchObject({ 'eliksir.request_id': 'of-the-browser-1' })
  const insert = spans.find(({ name }) => name === 'INSERT reservations')!
  expect(insert.parentSpanId).toBe(request.spanId)
  const queued = spans.find(({ name }) => name === 'INSERT payload_jobs')!
  expect(queued.parentSpanId).toBe(request.spanId)
  const job = spans.find(({ name }) => name === 'job sendDueMessages')!
  expect(job.parentSpanId).toBe(request.spanId)
  expect(spans.filter(({ parentSpanId }) => parentSpanId === job.spanId).length).toBeGreaterThan(0)

  const atWork = lines.find(({ msg }) => msg === 'at work')!
  expect(atWork).toMatchObject({
    requestId: 'of-the-browser-1',
    trace_id: traceId,
    span_id: request.spanId,
  })
  const access = lines.find(({ msg }) => msg === 'request')!
  expect(access).toMatchObject({ requestId: 'of-the-browser-1', trace_id: traceId })

  const ended = lines.find(({ msg, trace_id }) => msg === 'job ended' && trace_id === traceId)!
  expect(ended).toMatchObject({ queue: 'reminders', status: 'success', span_id: job.spanId })

  const told = JSON.stringify(spans)
  expect(told).not.toMatch(/Zofia|Nowak|@example\.com/)
})

/** At eight in the evening. What is due to be sent now is due by the clock of the database, which no test can hold. */
const inSixDays = () =>
  Temporal.Now.zonedDateTimeISO('Europe/Warsaw')
    .add({ days: 6 })
    .with({ hour: 20, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 })
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })

it('counts it all, with labels that name nobody', async () => {
  const text = await metrics().registry.metrics()
  expect(text).toContain(
    'http_request_duration_seconds_count{method="POST",path="/api/reservations/book",status="201"} 1',
  )
  expect(text).toMatch(/db_query_duration_seconds_count\{operation="insert"\} [1-9]/)
  expect(text).toMatch(/reservations_total\{status="confirmed",source="online"\} [1-9]/)
  expect(text).toMatch(/jobs_total\{queue="reminders",status="success"\} [1-9]/)
  expect(text).not.toMatch(/Zofia|Nowak|@example\.com|of-the-browser/)
})
