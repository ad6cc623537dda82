import path from 'node:path'
import { pathToFileURL } from 'node:url'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { installPackages } from './tools.mjs'

const custom = { 'external-secrets.io': '@kubernetes-models/external-secrets' }

/**
 * Compares objects with the API of Kubernetes in two ways that complete each other: types and closed lists by the published
 * schemas, and fields that do not exist by the models of the official client. Gives sentences; null where neither can be had.
 */
export async function schemaFaults(objects) {
  const modules = installPackages([
    'kubernetes-models@4.5.1',
    '@kubernetes-models/external-secrets@2.0.0',
    '@kubernetes/client-node@2.0.1',
  ])
  if (!modules) return null
  const require = createRequire(path.join(modules, 'x.js'))
  const faults = []
  for (const object of objects) {
    const { apiVersion, kind, metadata } = object
    const place = `${kind} ${metadata.name}`
    const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion]
    const source = path.join(modules, custom[group] ?? 'kubernetes-models', apiVersion, `${kind}.js`)
    try {
      const { [kind]: Model } = require(source)
      new Model(object).validate()
    } catch (error) {
      faults.push(`${place}: ${error.message}`)
    }
    if (!custom[group])
      faults.push(...(await unknownFields(modules, { group, version, kind }, object, place)))
  }
  return faults
}

async function unknownFields(modules, { group, version, kind }, object, place) {
  const short = group.replace(/\.k8s\.io$/, '').split('.')[0]
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)
  const names = [`${capital(version)}${kind}`, `${capital(short)}${capital(version)}${kind}`]
  for (const name of names) {
    const model = await modelOf(modules, name)
    if (model) return walk(modules, model, object, place)
  }
  return [`${place}: the client knows no such kind`]
}

async function modelOf(modules, name) {
  const file = path.join(modules, '@kubernetes/client-node/dist/gen/models', `${name}.js`)
  if (!fs.existsSync(file)) return null
  const { [name]: model } = await import(pathToFileURL(file).href)
  return model
}

/** Types are written as `Array<V1Container>`, `{ [key: string]: string; }` or a name. */
async function walk(modules, model, value, place) {
  const known = new Map(model.getAttributeTypeMap().map(({ baseName, type }) => [baseName, type]))
  const faults = []
  for (const [field, inner] of Object.entries(value)) {
    const type = known.get(field)
    if (!type) {
      faults.push(`${place}.${field} does not exist`)
      continue
    }
    const name = /(?:Array<|: )?([A-Z][A-Za-z0-9]+)/.exec(type)?.[1]
    const next = name && (await modelOf(modules, name))
    if (!next?.getAttributeTypeMap || inner === null || typeof inner !== 'object') continue
    const each = Array.isArray(inner) ? inner : type.startsWith('{') ? Object.values(inner) : [inner]
    for (const [at, one] of each.entries())
      if (one && typeof one === 'object')
        faults.push(
          ...(await walk(modules, next, one, `${place}.${field}${each.length > 1 ? `[${at}]` : ''}`)),
        )
  }
  return faults
}
