import { once } from 'node:events'
import type pg from 'pg'

/** What the driver's connection can do and its types leave out. */
type CopyConnection = pg.Connection & {
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
}

/** Opens one `COPY … FROM STDIN`; gives what writes to it. The server's refusal comes with the next `send` or with `end`. */
export async function copyIn(client: pg.ClientBase, statement: string) {
  let refuse: (error: Error) => void = () => undefined
  let finish: () => void = () => undefined
  const finished = new Promise<void>((resolve, reject) => {
    finish = resolve
    refuse = reject
  })
  finished.catch(() => undefined) // told by whoever asks next
  const connection = await new Promise<CopyConnection>((resolve, reject) => {
    client.query({
      submit: (opened: pg.Connection) => opened.query(statement),
      handleCopyInResponse: resolve,
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => finish(),
      handleError(error: Error) {
        refuse(error)
        reject(error)
      },
    })
  })
  return {
    async send(chunk: Buffer): Promise<void> {
      connection.sendCopyFromChunk(chunk)
      if (connection.stream.writableNeedDrain)
        await Promise.race([once(connection.stream, 'drain'), finished])
    },
    end(): Promise<void> {
      connection.endCopyFrom()
      return finished
    },
  }
}
