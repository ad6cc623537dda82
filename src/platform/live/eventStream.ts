type Sent = { name: string; data: object; id?: string }

export type Line = {
  send: (event: Sent) => void
  close: () => void
}

type Settings = {
  /** Called once the line stands; what it returns is called when it is closed, by whoever. */
  onOpen: (line: Line) => () => void
  /** Milliseconds after which the browser tries again when the line breaks. */
  retryMs: number
}

/** A listener that leaves more than this unread is too slow: it is let go, and comes back for what it missed. */
const MOST_UNREAD_BYTES = 256 * 1024

/** Server-sent events as an answer: not to be stored, compressed or gathered by anybody on the way. */
export function eventStream({ onOpen, retryMs }: Settings): Response {
  const encoder = new TextEncoder()
  let onClose: (() => void) | undefined
  let isOpen = true

  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (text: string) => {
          if (!isOpen) return
          if ((controller.desiredSize ?? 0) <= 0) return close()
          controller.enqueue(encoder.encode(text))
        }
        const close = () => {
          if (!isOpen) return
          isOpen = false
          onClose?.()
          controller.close()
        }
        write(`retry: ${retryMs}\n\n`)
        onClose = onOpen({ send: (event) => write(written(event)), close })
        // It may have been closed while it was being opened.
        if (!isOpen) onClose()
      },
      cancel() {
        if (!isOpen) return
        isOpen = false
        onClose?.()
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_UNREAD_BYTES }),
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'private, no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

/** JSON has no line breaks of its own, so that one line of data is enough. */
const written = ({ name, data, id }: Sent): string =>
  `${id ? `id: ${id}\n` : ''}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
