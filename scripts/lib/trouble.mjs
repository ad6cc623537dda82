import fs from 'node:fs'
import { dataDir, inData } from './paths.mjs'

/** Something went wrong that a person can act on; its message is the one sentence he gets to read. */
export class Trouble extends Error {}

/** Prints the one sentence. What was not foreseen keeps its stack in a file, not on the screen. */
export function report(error) {
  if (error instanceof Trouble) return console.error(`✗ ${error.message}`)
  const sentence = foreseen(error)
  if (sentence) return console.error(`✗ ${sentence}`)

  const where = keepDetails(error)
  console.error(`✗ ${firstLine(error)}${where ? ` (details in ${where})` : ''}`)
}

const sentencesByCode = {
  ENOSPC: 'The disk is full: free some space and start again.',
  EROFS: 'The disk is read-only: Eliksir needs to write into its folder.',
  EDQUOT: 'The disk quota is used up: free some space and start again.',
}

function foreseen(error) {
  if (error?.code in sentencesByCode) return sentencesByCode[error.code]
  if (error?.code === 'EACCES' || error?.code === 'EPERM') {
    return `No permission to use ${error.path ?? 'a file'}: start as the user who owns the folder.`
  }
  return undefined
}

function firstLine(error) {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0] || 'Something went wrong.'
}

function keepDetails(error) {
  try {
    fs.mkdirSync(dataDir, { recursive: true })
    const file = inData('trouble.log')
    fs.appendFileSync(file, `${new Date().toISOString()} ${error?.stack ?? error}\n\n`)
    return file
  } catch {
    return undefined // a disk that takes nothing has been named by the sentence itself
  }
}
