import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { newRecorder, runInContext } from '@/platform/http/requestContext'

type Route = (request: Request, args: { params: Promise<{ slug: string[] }> }) => Promise<Response>

/** The API on a port of its own, for programs that can only speak HTTP. */
export async function serveApi(): Promise<{ url: string; close: () => void }> {
  const rest: Record<string, Route> = await import('@/app/(payload)/api/[...slug]/route')
  const { GET, POST } = await import('@/app/(payload)/api/graphql/route')
  const graphql: Record<string, (request: Request) => Promise<Response>> = { GET, POST }

  const server = http.createServer((incoming, outgoing) => {
    const answer = async () => {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk as Buffer)
      const method = incoming.method ?? 'GET'
      const url = new URL(incoming.url ?? '/', 'http://localhost:3000')
      const body = chunks.length > 0 ? new Uint8Array(Buffer.concat(chunks)) : undefined
      const request = new Request(url, { method, headers: incoming.headers as Record<string, string>, body })
      const language = incoming.headers['accept-language']?.startsWith('en') ? 'en' : 'pl'
      const context = {
        requestId: 'docs',
        clientAddress: '10.1.1.1',
        language,
        recorder: newRecorder(),
      } as const
      const slug = url.pathname.split('/').slice(2)
      const response = await runInContext(context, async () =>
        url.pathname === '/api/graphql'
          ? graphql[method]?.(request)
          : rest[method]?.(request, { params: Promise.resolve({ slug }) }),
      )
      outgoing.writeHead(response?.status ?? 405, Object.fromEntries(response?.headers ?? []))
      outgoing.end(Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0)))
    }
    void answer().catch(() => outgoing.writeHead(500).end())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
