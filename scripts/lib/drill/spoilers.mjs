import fs from 'node:fs'
import path from 'node:path'

const pieceOf = (folder) => {
  const [id] = fs.readdirSync(path.join(folder, 'backups'))
  return path.join(folder, 'backups', id, 'database.0000')
}
/** What may befall a backup; each is done to a copy, and gives settings where it is not the files that change. */
export const spoilers = [
  [
    'with one byte turned',
    (folder) => {
      const bytes = fs.readFileSync(pieceOf(folder))
      bytes[bytes.length >> 1] ^= 1
      fs.writeFileSync(pieceOf(folder), bytes)
    },
  ],
  [
    'that was cut short',
    (folder) => fs.truncateSync(pieceOf(folder), fs.statSync(pieceOf(folder)).size - 1000),
  ],
  ['without one of its pieces', (folder) => fs.rmSync(pieceOf(folder))],
  [
    'beside which the list of erasures was changed',
    (folder) => {
      const list = path.join(folder, 'erasures')
      fs.mkdirSync(list, { recursive: true })
      fs.writeFileSync(path.join(list, '20261121T000000Z-changed.json'), Buffer.alloc(100))
    },
  ],
  ['whose key is another one', () => ({ BACKUP_KEY: 'x'.repeat(40) })],
]
