import type pg from 'pg'

type CopyData = { chunk: Buffer }

/**
 * Runs one `COPY … TO STDOUT`. While `take` gives a promise nothing more is read from the server, but for what is on its way
 * already. The driver calls these handlers by name; it knows COPY but has no words of its own for it.
 */
export function copyOut(
  client: pg.ClientBase,
  statement: string,
  take: (chunk: Buffer) => Promise<void> | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let taken: Promise<void> = Promise.resolve()
    client.query({
      submit: (connection: pg.Connection) => connection.query(statement),
      handleCopyData({ chunk }: CopyData, connection: pg.Connection) {
        const busy = take(Buffer.from(chunk)) // the driver uses its buffer again
        if (!busy) return
        connection.stream.pause()
        taken = taken.then(() => busy)
        void taken.then(
          () => connection.stream.resume(),
          (error: Error) => connection.stream.destroy(error),
        )
      },
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => void taken.then(resolve, reject),
      handleError: reject,
    })
  })
}
