import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout: the folder that holds package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Everything a laptop keeps between two runs: database, secrets, uploads, logs. Delete it to start over. */
export const dataDir = path.join(root, '.data')

export const inRoot = (...parts) => path.join(root, ...parts)
export const inData = (...parts) => path.join(dataDir, ...parts)
