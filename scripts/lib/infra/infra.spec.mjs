import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { inRoot } from '../paths.mjs'
import { faultsOf, podOf } from './hardening.mjs'
import { environments, filesUnder, readObjects, readText } from './sources.mjs'

const kubectl = spawnSync('kubectl', ['version', '--client']).status === 0
const promtool = spawnSync('promtool', ['--version']).status === 0
vi.setConfig({ testTimeout: 60_000 }) // other programs are started
const rendered = new Map()
const [settings, secrets] = readText('.env.example')
  .split(/^# Secrets: /m)
  .map((half) => new Set([...half.matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name)))

/** A copy of its own for each test. */
function render(environment) {
  if (!rendered.has(environment)) {
    const { status, stdout, stderr } = spawnSync(
      'kubectl',
      ['kustomize', inRoot('infra/k8s/envs', environment)],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
    rendered.set(environment, readObjects(stdout))
  }
  return structuredClone(rendered.get(environment))
}

describe.skipIf(!kubectl)('what kubectl kustomize renders (skipped where there is no kubectl)', () => {
  it.each(environments)('for %s keeps to every rule', (environment) => {
    const objects = render(environment)
    expect(objects.length).toBeGreaterThan(25)
    expect(faultsOf(objects)).toEqual([])
  })

  it.each([
    ['runs as root', (pod) => (pod.spec.securityContext.runAsUser = 0)],
    [
      'may write to its root',
      (pod) => (pod.spec.containers[0].securityContext.readOnlyRootFilesystem = false),
    ],
    ['has a tag for a digest', (pod) => (pod.spec.containers[0].image = 'eliksir:latest')],
    ['has no limits', (pod) => delete pod.spec.containers[0].resources.limits],
    ['keeps capabilities', (pod) => delete pod.spec.containers[0].securityContext.capabilities],
    ['mounts a token', (pod) => (pod.spec.automountServiceAccountToken = true)],
    ['is killed too soon', (pod) => (pod.spec.terminationGracePeriodSeconds = 10)],
    [
      'asks one question twice',
      (pod) => (pod.spec.containers[0].readinessProbe = pod.spec.containers[0].livenessProbe),
    ],
  ])('is refused when the web %s', (_, spoil) => {
    const objects = render('prod')
    spoil(
      podOf(objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'eliksir-web')),
    )
    expect(faultsOf(objects)).toHaveLength(1)
  })

  it('is refused without the policy that closes the network, or with a Secret in it', () => {
    const objects = render('prod')
    expect(faultsOf(objects.filter(({ metadata }) => metadata.name !== 'default-deny'))).toHaveLength(1)
    const secret = { ...objects.find(({ kind }) => kind === 'ConfigMap'), kind: 'Secret' }
    expect(faultsOf([...objects, secret])).toHaveLength(1)
  })

  it('names settings and secrets as .env.example does, each on its own side', () => {
    for (const environment of environments) {
      const objects = render(environment)
      const config = objects.find(({ kind }) => kind === 'ConfigMap')
      for (const name of Object.keys(config.data)) expect([...settings]).toContain(name)
      const external = objects.find(({ kind }) => kind === 'ExternalSecret')
      for (const { secretKey } of external?.spec.data ?? []) expect([...secrets]).toContain(secretKey)
    }
  })

  it('fetches every secret that there is, but for the one of the first start and the mail that is not used', () => {
    const wanted = [...secrets].filter((name) => !['OWNER_PASSWORD', 'SMTP_URL'].includes(name))
    for (const environment of ['stage', 'prod']) {
      const external = render(environment).find(({ kind }) => kind === 'ExternalSecret')
      expect(external.spec.data.map(({ secretKey }) => secretKey).sort()).toEqual(wanted.sort())
    }
  })
})

it('a runbook says of every secret what happens when it changes', () => {
  const runbook = readText('docs/operations/runbooks/secrets.md')
  for (const name of secrets) expect(runbook).toContain(`\`${name}\``)
})

describe('the base', () => {
  it('knows no cloud', () => {
    for (const file of [
      ...filesUnder('infra/k8s/base', '.yaml'),
      ...filesUnder('infra/k8s/components', '.yaml'),
    ])
      expect(readText(file)).not.toMatch(/\b(?:aws|amazon|alb|ecr|eks|rds)\b/i)
  })
})

describe('the alerts', () => {
  const { groups } = parse(readText('infra/monitoring/prometheus/alerts.yml'))
  const alerts = groups.flatMap(({ rules }) => rules).filter(({ alert }) => alert)
  const files = ['alerts.test.yml', 'alerts-days.test.yml']
  const tests = files.flatMap((file) => parse(readText(`infra/monitoring/prometheus/${file}`)).tests)

  it('lead to a runbook that is there', () => {
    for (const { alert, annotations, labels } of alerts) {
      const book = annotations.runbook_url.replace(/^.*\/blob\/main\//, '')
      expect([alert, fs.existsSync(inRoot(book))]).toEqual([alert, true])
      expect(['page', 'ticket']).toContain(labels.severity)
    }
  })

  it('are each proved to fire and to be quiet', () => {
    const names = tests.map(({ name }) => name)
    for (const { alert } of alerts)
      expect(names).toEqual(expect.arrayContaining([`${alert} fires`, `${alert} is quiet`]))
  })

  it.skipIf(!promtool)(
    'do fire and are quiet (skipped where there is no promtool)',
    { timeout: 300_000 },
    () => {
      const cwd = inRoot('infra/monitoring/prometheus')
      for (const args of [
        ['check', 'rules', 'alerts.yml'],
        ['check', 'config', 'prometheus.yml'],
        ['test', 'rules', ...files],
      ]) {
        const { status, stdout, stderr } = spawnSync('promtool', args, { cwd, encoding: 'utf8' })
        expect([args, status, stdout + stderr]).toEqual([args, 0, expect.any(String)])
      }
    },
  )
})

// Debian's Prometheus is built without the discovery of Kubernetes, so promtool cannot read kubernetes.yml.
describe('whom Prometheus asks', () => {
  const read = (file) => readText(`infra/monitoring/prometheus/${file}`)
  const asked = new Set([...read('alerts.yml').matchAll(/job="([\w-]+)"/g)].map(([, job]) => job))

  it('is known by the name that the rules ask for, beside compose and in a cluster', () => {
    expect(asked.size).toBeGreaterThan(0)
    const beside = parse(read('prometheus.yml')).scrape_configs.map(({ job_name }) => job_name)
    const inCluster = parse(read('kubernetes.yml')).scrape_configs.flatMap(({ relabel_configs }) =>
      relabel_configs
        .filter(({ target_label }) => target_label === 'job')
        .map(({ replacement }) => replacement),
    )
    expect(beside).toEqual(expect.arrayContaining([...asked]))
    expect(inCluster).toEqual(expect.arrayContaining([...asked]))
  })

  it('is every instance and not whichever answers first', () => {
    const { services } = parse(readText('compose.prod.yaml'), { merge: true })
    for (const { job_name, static_configs = [] } of parse(read('prometheus.yml')).scrape_configs)
      for (const target of static_configs.flatMap(({ targets }) => targets))
        expect([job_name, target.split(':')[0] in services]).toEqual([job_name, false])
  })
})

describe('metrics that rules and dashboards ask for', () => {
  it('are measured by us, or by the exporters that are named', async () => {
    const { metrics } = await import('@/platform/metrics/registry')
    const ours = new Set((await metrics().registry.getMetricsAsJSON()).map(({ name }) => name))
    const theirs = /^(?:up|ALERTS|kube_\w+|probe_ssl_earliest_cert_expiry)$/
    const boards = filesUnder('infra/monitoring/grafana/dashboards', '.json').map((file) =>
      JSON.parse(readText(file)),
    )
    const asked = [
      ...boards.flatMap(({ panels }) => panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))),
      ...parse(readText('infra/monitoring/prometheus/alerts.yml')).groups.flatMap(({ rules }) =>
        rules.map(({ expr }) => expr),
      ),
    ]
    for (const expression of asked) {
      const names =
        expression
          .replaceAll(/"[^"]*"|\{[^}]*\}|by \([^)]*\)|on \([^)]*\)|\[\w+\]/g, '')
          .match(/[a-z_:][\w:]*_[\w:]*/g) ?? []
      for (const name of names) {
        if (/^(?:histogram_quantile|min_over_time|slo:.*)$/.test(name)) continue
        const base = name.replace(/_(?:bucket|count|sum)$/, '')
        expect([name, ours.has(name) || ours.has(base) || theirs.test(name)]).toEqual([name, true])
      }
    }
  })

  it('stand on dashboards that can be told apart', () => {
    const boards = filesUnder('infra/monitoring/grafana/dashboards', '.json').map((file) =>
      JSON.parse(readText(file)),
    )
    expect(new Set(boards.map(({ uid }) => uid)).size).toBe(boards.length)
    for (const { panels } of boards) expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
  })
})
