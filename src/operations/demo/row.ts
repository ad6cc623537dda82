import { randomBytes } from 'node:crypto'

/** A row of a list with an id of its own, so that the second language finds the row of the first. */
export const row = <Fields extends object>(fields: Fields): Fields & { id: string } => ({
  id: randomBytes(12).toString('hex'),
  ...fields,
})
