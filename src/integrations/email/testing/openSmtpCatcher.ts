import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type CaughtMail = Email & { envelope: { from: string; to: string[] } }

/** What it answers to the next mail: takes it, or one of the codes a real server gives; `drop` takes it and hangs up. */
export type SmtpMood = 'take' | 451 | 550 | Refusal | 'drop' | 'hang'

type Refusal = { code: number; words: string }

export type SmtpCatcher = {
  url: string
  caught: CaughtMail[]
  next: (...moods: SmtpMood[]) => void
  close: () => Promise<void>
}

/** A mail server in this process that keeps what it is given, read as a mailbox would read it. */
export async function openSmtpCatcher(): Promise<SmtpCatcher> {
  const moods: SmtpMood[] = []
  const caught: CaughtMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 200,
    onRcptTo: (_address, _session, done) => {
      const [mood] = moods
      if (mood === undefined || typeof mood === 'string') return done()
      moods.shift()
      const { code: responseCode, words } = typeof mood === 'number' ? { code: mood, words: 'not now' } : mood
      done(Object.assign(new Error(words), { responseCode }))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const mood = moods.shift()
        if (mood === 'hang') return
        const { mailFrom, rcptTo } = session.envelope
        const envelope = {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
        }
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          caught.push({ ...mail, envelope })
          if (mood === 'drop') for (const connection of connectionsOf(server)) connection.close()
          else done()
        })
      })
    },
  })
  server.on('error', () => undefined) // a caller that hangs up is what some of the tests are about
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    caught,
    next: (...more) => moods.push(...more),
    close: () => new Promise((done) => server.close(() => done())),
  }
}

const connectionsOf = (server: SMTPServer) =>
  (server as unknown as { connections: Set<{ close: () => void }> }).connections
