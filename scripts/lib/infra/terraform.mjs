import fs from 'node:fs'
import path from 'node:path'
import { inRoot } from '../paths.mjs'

/**
 * Reads every module and environment and gives a sentence for each reference that leads nowhere: variables that are not
 * declared, inputs that a module does not know or lacks, outputs that it does not have.
 */
export async function terraformFaults(folder = 'infra/terraform') {
  const { convertFiles } = await import('@cdktf/hcl2json')
  const places = fs
    .readdirSync(inRoot(folder), { recursive: true })
    .filter((name) => name.endsWith('.tf'))
    .map((name) => path.join(folder, path.dirname(name)))
  const read = {}
  for (const place of new Set(places)) read[place] = (await convertFiles(inRoot(place))) ?? {}

  const faults = []
  for (const [place, code] of Object.entries(read)) {
    const variables = Object.keys(code.variable ?? {})
    const text = JSON.stringify({ ...code, variable: undefined })
    const used = new Set([...text.matchAll(/\bvar\.([a-z0-9_]+)/g)].map(([, name]) => name))
    for (const name of used)
      if (!variables.includes(name)) faults.push(`${place}: var.${name} is not declared`)
    for (const name of variables) {
      if (!used.has(name)) faults.push(`${place}: the variable ${name} is never used`)
      const [{ description, type }] = code.variable[name]
      if (!description || !type) faults.push(`${place}: the variable ${name} does not say what it is`)
    }
    for (const [name, [module]] of Object.entries(code.module ?? {})) {
      const target = read[path.join(place, module.source)]
      if (!target) {
        faults.push(`${place}: the module ${name} is not at ${module.source}`)
        continue
      }
      const inputs = target.variable ?? {}
      for (const input of Object.keys(module))
        if (input !== 'source' && !inputs[input]) faults.push(`${place}: ${name} knows no input ${input}`)
      for (const [input, [{ default: given }]] of Object.entries(inputs))
        if (given === undefined && !(input in module))
          faults.push(`${place}: ${name} lacks its input ${input}`)
      for (const [, output] of text.matchAll(new RegExp(`\\bmodule\\.${name}\\.([a-z0-9_]+)`, 'g')))
        if (!target.output?.[output]) faults.push(`${place}: ${name} has no output ${output}`)
    }
    const locals = new Set([...text.matchAll(/\blocal\.([a-z0-9_]+)/g)].map(([, name]) => name))
    const declared = (code.locals ?? []).flatMap((group) => Object.keys(group))
    for (const name of locals)
      if (!declared.includes(name)) faults.push(`${place}: local.${name} is not there`)
    const resources = new Set(
      Object.entries(code.resource ?? {}).flatMap(([type, named]) =>
        Object.keys(named).map((name) => `${type}.${name}`),
      ),
    )
    for (const [, reference] of text.matchAll(/(?<![\w.])(aws_[a-z0-9_]+\.[a-z0-9_]+)\b/g))
      if (!resources.has(reference) && !text.includes(`data.${reference}`))
        faults.push(`${place}: ${reference} is not there`)
  }
  return [...new Set(faults)]
}
