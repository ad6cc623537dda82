import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startSentences } from '@/i18n/server'

type Place = { host: string; port: number }

/** Opens the port and says where it is (port 0 finds a free one). Rejects with one sentence when it is taken. */
export function listen(server: Server, { host, port }: Place): Promise<Place> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') return reject(new Error(startSentences.portTaken(port)))
      if (error.code === 'EACCES') return reject(new Error(startSentences.notAllowedToListen(port)))
      reject(error)
    })
    server.listen({ host, port }, () => resolve({ host, port: (server.address() as AddressInfo).port }))
  })
}
