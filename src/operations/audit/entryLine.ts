import { createHash } from 'node:crypto'

/** A row of the audit log; `changes` is the text in which PostgreSQL writes its value, which never varies. */
export type AuditRow = {
  id: string
  at: string
  action: string
  actorType: string
  actorId: string | null
  actorName: string | null
  on: string | null
  documentId: string | null
  documentTitle: string | null
  changes: string | null
  requestId: string | null
}

/** One entry as one line of JSON: always the same text for the same entry. */
export function entryLine(row: AuditRow): string {
  const { id, at, action, actorType, actorId, actorName, on, documentId, documentTitle, requestId } = row
  const known = { id, at, action, actorType, actorId, actorName, on, documentId, documentTitle, requestId }
  return `${JSON.stringify(known).slice(0, -1)},"changes":${row.changes ?? 'null'}}`
}

/** Of a line that follows the one with this hash. */
export const chainHash = (previousHash: string, line: string): string =>
  createHash('sha256').update(`${previousHash}\n${line}`).digest('hex')

/** The line as it stands in the archive, its hash last. */
export const sealLine = (line: string, hash: string): string => `${line.slice(0, -1)},"hash":"${hash}"}`

/** The other way round; null for what was never sealed. */
export function openLine(sealed: string): { line: string; hash: string; id: string } | null {
  const match = sealed.match(/^(\{"id":"([0-9a-f-]{36})".*),"hash":"([0-9a-f]{64})"\}$/s)
  return match ? { line: `${match[1]}}`, id: match[2]!, hash: match[3]! } : null
}
