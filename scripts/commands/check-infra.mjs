import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import util from 'node:util'
import { edgeFaults } from '../lib/infra/edge.mjs'
import { faultsOf } from '../lib/infra/hardening.mjs'
import { writeNginxConfig } from '../lib/infra/nginx.mjs'
import { schemaFaults } from '../lib/infra/schemas.mjs'
import { environments, filesUnder, readObjects } from '../lib/infra/sources.mjs'
import { terraformFaults } from '../lib/infra/terraform.mjs'
import { findHelm, runProgram } from '../lib/infra/tools.mjs'
import { inRoot, root } from '../lib/paths.mjs'
import { stopAll } from '../lib/stopping.mjs'
import { Trouble } from '../lib/trouble.mjs'

const skipped = (reason) => ({ skipped: reason })
const must = (faults) => {
  if (faults.length > 0) throw new Error(faults.join('\n    '))
  return undefined
}
/** Runs a tool of this machine; what is not installed is skipped by name. */
const tool = (program, args, options) => {
  const { ok, missing, output } = runProgram(program, args, options)
  if (missing) return skipped(`${program} is not installed`)
  if (!ok) throw new Error(output)
  return undefined
}

const rules = inRoot('infra/monitoring/prometheus')
const checks = [
  ...environments.flatMap((environment) => [
    [
      `kustomize renders ${environment}, every object is of its type and keeps the hardening list`,
      () => kubernetes(environment),
    ],
    [`Helm renders ${environment} as kustomize does`, () => helm(environment)],
  ]),
  [
    'terraform fmt',
    () =>
      tool('terraform', ['fmt', '-check', '-recursive', inRoot('infra/terraform')], {
        env: { TF_CLI_CONFIG_FILE: emptyFile() },
      }),
  ],
  ['Terraform: every reference leads somewhere', async () => must(await terraformFaults())],
  ['promtool check rules', () => tool('promtool', ['check', 'rules', 'alerts.yml'], { cwd: rules })],
  [
    'promtool test rules: each alert fires and is quiet',
    () => tool('promtool', ['test', 'rules', 'alerts.test.yml', 'alerts-days.test.yml'], { cwd: rules }),
  ],
  ['promtool check config', () => tool('promtool', ['check', 'config', 'prometheus.yml'], { cwd: rules })],
  [
    'amtool check-config',
    () => tool('amtool', ['check-config', inRoot('infra/monitoring/alertmanager/alertmanager.yml')]),
  ],
  ['nginx -t', nginx],
  ['nginx: TLS, limits, and nothing passed on that only Next may say', edge],
  ['shellcheck', () => tool('shellcheck', [...filesUnder('scripts', '.sh'), '.ci/run'], { cwd: root })],
]

/** Everything in `infra` against the tools it is made for; what a machine lacks is skipped and named. */
export async function run() {
  let failed = 0
  for (const [title, check] of checks) {
    try {
      const result = await check()
      console.log(result?.skipped ? `– ${title}: skipped, ${result.skipped}` : `✓ ${title}`)
    } catch (error) {
      failed += 1
      console.log(`✗ ${title}\n    ${error.message}`)
    }
  }
  await stopAll()
  if (failed > 0) throw new Trouble(`${failed} of ${checks.length} are not in order.`)
}

function render(environment) {
  const { ok, missing, output, stdout } = runProgram('kubectl', [
    'kustomize',
    inRoot('infra/k8s/envs', environment),
  ])
  if (missing) return null
  if (!ok) throw new Error(output)
  return readObjects(stdout)
}

async function kubernetes(environment) {
  const objects = render(environment)
  if (!objects) return skipped('kubectl is not installed')
  must(faultsOf(objects))
  const faults = await schemaFaults(objects)
  if (!faults) return skipped('the models of Kubernetes could not be installed')
  must(faults)
}

async function helm(environment) {
  const objects = render(environment)
  const program = await findHelm()
  if (!objects || !program) return skipped(objects ? 'there is no Helm' : 'kubectl is not installed')
  const chart = inRoot('infra/helm/eliksir')
  const values = environment === 'generic' ? [] : ['--values', path.join(chart, `values-${environment}.yaml`)]
  const namespace = environment === 'generic' ? 'eliksir' : `eliksir-${environment}`
  const { ok, output, stdout } = runProgram(program, [
    'template', 'eliksir', chart, '--namespace', namespace, '--set', 'namespace.create=true', ...values,
  ]) // prettier-ignore
  if (!ok) throw new Error(output)
  const theirs = new Map(readObjects(stdout).map((object) => [nameOf(object), plain(object)]))
  const faults = []
  for (const object of objects) {
    const name = nameOf(object)
    if (!theirs.has(name)) faults.push(`${name} is missing`)
    else if (!util.isDeepStrictEqual(plain(object), theirs.get(name))) faults.push(`${name} is another one`)
    theirs.delete(name)
  }
  must([...faults, ...[...theirs.keys()].map((name) => `${name} is there too`)])
}

const nameOf = ({ kind, metadata }) => `${kind} ${metadata.name}`

/** Without what says which of the two has made it. */
function plain(object) {
  const { metadata, ...rest } = structuredClone(object)
  delete metadata.labels?.['app.kubernetes.io/managed-by']
  const annotations = Object.entries(metadata.annotations ?? {}).filter(
    ([name]) => !name.startsWith('helm.sh/'),
  )
  delete metadata.annotations
  if (annotations.length > 0) metadata.annotations = Object.fromEntries(annotations)
  return { ...rest, metadata }
}

function emptyFile() {
  const file = path.join(os.tmpdir(), 'eliksir-empty.tfrc')
  fs.writeFileSync(file, '')
  return file
}

/** With a certificate made for the occasion and a name that leads to this machine. */
function nginx() {
  if (runProgram('nginx', ['-v']).missing) return skipped('nginx is not installed')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eliksir-nginx-'))
  try {
    const file = writeNginxConfig({ folder, http: 8080, https: 8443, upstreams: [3000] })
    return tool('nginx', ['-t', '-c', file])
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** Not only its settings are looked at: it runs. */
async function edge() {
  if (runProgram('nginx', ['-v']).missing) return skipped('nginx is not installed')
  return must(await edgeFaults())
}
