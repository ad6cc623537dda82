import fs from 'node:fs'
import path from 'node:path'
import { parseAllDocuments } from 'yaml'
import { inRoot } from '../paths.mjs'

export const environments = ['stage', 'prod', 'generic']

/** The objects in a text of YAML. Throws where it is not whole. */
export function readObjects(text) {
  return parseAllDocuments(text).flatMap((document) => {
    if (document.errors.length > 0) throw document.errors[0]
    return document.toJS() ?? []
  })
}

/** Files below a folder of the checkout, with their endings. */
export const filesUnder = (folder, ...endings) =>
  fs
    .readdirSync(inRoot(folder), { recursive: true })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => path.join(folder, name))
    .sort()

export const readText = (file) => fs.readFileSync(inRoot(file), 'utf8')
