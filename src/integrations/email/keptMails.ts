import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Mail } from './mail'

/** A mail that did not leave the house. */
export type KeptMail = Omit<Mail, 'signal' | 'idempotencyKey' | 'onHandover' | 'from'> & {
  /** 32 hexadecimal digits, made of its idempotency key: the same mail is kept once. */
  id: string
  /** ISO, in UTC. */
  keptAt: string
  from: string
}

/** The newest so many stay; they hold guests' names and the keys to their bookings. */
export const MOST_KEPT = 200

export const keptIdOf = (idempotencyKey: string): string =>
  createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 32)

/** Writes it whole or not at all; nobody but this account may read it. */
export async function keepMail(folder: string, mail: KeptMail): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = fileOf(folder, mail.id)
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}.part`
  await writeFile(draft, JSON.stringify(mail), { mode: 0o600 })
  await rename(draft, file)
  await forgetOldest(folder)
}

/** Newest first; those that cannot be read, being written or removed at this moment, are left out. */
export async function readKeptMails(folder: string): Promise<KeptMail[]> {
  const files = await listFiles(folder)
  const mails = await Promise.all(files.map(({ name }) => readOne(path.join(folder, name))))
  return mails.filter((mail) => mail !== null).sort((a, b) => b.keptAt.localeCompare(a.keptAt))
}

export const readKeptMail = async (folder: string, id: string): Promise<KeptMail | null> =>
  /^[0-9a-f]{32}$/.test(id) ? readOne(fileOf(folder, id)) : null

const fileOf = (folder: string, id: string) => path.join(folder, `${id}.json`)

async function readOne(file: string): Promise<KeptMail | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as KeptMail
  } catch (error) {
    if (isAbsent(error) || error instanceof SyntaxError) return null
    throw error
  }
}

async function listFiles(folder: string): Promise<{ name: string; at: number }[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
    const times = names.map(async (name) => ({ name, at: await writtenAt(path.join(folder, name)) }))
    return await Promise.all(times)
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

async function writtenAt(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs
  } catch (error) {
    if (isAbsent(error)) return 0
    throw error
  }
}

async function forgetOldest(folder: string): Promise<void> {
  const names = await readdir(folder)
  if (names.length <= MOST_KEPT * 1.25) return
  const old = (await listFiles(folder)).sort((a, b) => b.at - a.at).slice(MOST_KEPT)
  await Promise.all(old.map(({ name }) => rm(path.join(folder, name), { force: true })))
}

const isAbsent = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'
