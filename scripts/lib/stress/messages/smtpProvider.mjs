import { setTimeout as pause } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

/**
 * The same bad days from a server that speaks SMTP and so knows no keys: of a hundred mails so many are put off before the text
 * (451), refused for now after it (452), never answered, or taken with the line cut instead of an answer. What it takes twice under
 * one Message-ID is in `twice`. Gives what `startProvider` gives.
 */
export async function startSmtpProvider({
  latencyMs = 50,
  percent: { limited = 0, broken = 0, silent = 0, dropped = 0 } = {},
  random = Math.random,
} = {}) {
  /** @type {Map<string, { at: number }>} */
  const accepted = new Map()
  const tally = { taken: 0, repeated: 0, limited: 0, broken: 0, silent: 0, dropped: 0 }
  /** @type {string[]} */
  const twice = []
  const draw = (moods) => {
    const chance = random() * 100
    let upTo = 0
    for (const [mood, share] of Object.entries(moods)) if (chance < (upTo += share)) return mood
    return 'well'
  }

  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 200,
    onRcptTo: (_address, _session, done) => {
      if (draw({ limited }) === 'well') return done()
      tally.limited += 1
      done(Object.assign(new Error('4.7.0 Too many'), { responseCode: 451 }))
    },
    onData: async (stream, session, done) => {
      const arrivedAt = Date.now()
      const text = await textOf(stream).catch(() => null)
      if (text === null) return // Whoever was killed in the middle of the text has not handed it over.
      const [, key = ''] = /^message-id:\s*<([^@>]+)@/im.exec(text) ?? []
      const mood = draw({ broken, silent, dropped })
      if (mood in tally) tally[mood] += 1
      if (mood === 'broken') return done(Object.assign(new Error('4.3.0 Broken'), { responseCode: 452 }))
      if (accepted.has(key)) {
        tally.repeated += 1
        twice.push(key)
      } else {
        tally.taken += 1
        accepted.set(key, { at: arrivedAt })
      }
      if (mood === 'silent') return // Whoever waits gives up in time.
      if (mood === 'dropped') return hangUp(server, session.id)
      await pause(latencyMs)
      done()
    },
  })
  server.on('error', () => {}) // killed workers leave half a conversation
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.server.address())
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    tally,
    clashes: twice,
    stop: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  }
}

/** The library has no call for a rude server. */
function hangUp(server, sessionId) {
  const { connections } = /** @type {{ connections: Set<{ id: string, close: () => void }> }} */ (
    /** @type {unknown} */ (server)
  )
  for (const connection of connections) if (connection.id === sessionId) connection.close()
}

async function textOf(stream) {
  const chunks = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
