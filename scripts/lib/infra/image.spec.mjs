import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { programFiles } from '../typescript.mjs'
import { readText } from './sources.mjs'

describe('the Dockerfile', () => {
  const text = readText('Dockerfile')
  const last = text.slice(text.lastIndexOf('\nFROM '))

  it('ends in an image that runs as nobody special, can be asked how it is, and is stopped properly', () => {
    expect(last).toMatch(/\nUSER 1000:1000\n/)
    expect(last).toMatch(/\nSTOPSIGNAL SIGTERM\n/)
    expect(last).toMatch(/\nHEALTHCHECK .*\\\n\s+CMD \["node"/)
    expect(last).toMatch(/\nENTRYPOINT \["node", "dist\/eliksir\.js"\]\nCMD \["web"\]/)
    for (const label of ['title', 'description', 'licenses', 'version', 'revision'])
      expect(last).toContain(`org.opencontainers.image.${label}=`)
  })

  it('holds no secret, and no image that may be another one tomorrow', () => {
    expect(text).not.toMatch(/^(?:ARG|ENV)\s.*(?:SECRET|PASSWORD|TOKEN|_KEY)/m)
    const bases = [...text.matchAll(/^FROM\s+(\S+)/gm)].map(([, base]) => base)
    for (const base of bases) expect(base).toMatch(/^[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/)
    expect(new Set(bases).size).toBe(1)
    expect(text).not.toMatch(/^ADD\s+http/m)
  })

  it('offers only commands that are built', () => {
    const offered = [...readText('src/cli/eliksir.ts').matchAll(/^ {2}'?[\w-]+'?: '(\w+)',$/gm)].map(
      ([, file]) => file,
    )
    expect(offered.length).toBeGreaterThan(5)
    for (const program of offered) expect(Object.keys(programFiles)).toContain(program)
  })
})

describe('compose.prod.yaml', () => {
  const { services } = parse(readText('compose.prod.yaml'), { merge: true })

  it('runs ours with a read-only root, as user 1000, without capabilities, after the migration', () => {
    for (const name of ['web', 'worker', 'migrate', 'backup']) {
      expect(services[name]).toMatchObject({ read_only: true, user: '1000:1000', cap_drop: ['ALL'] })
      expect(services[name].image).toContain('ELIKSIR_IMAGE')
    }
    for (const name of ['web', 'worker'])
      expect(services[name].depends_on.migrate.condition).toBe('service_completed_successfully')
  })

  it('gives the folders of the image to ours, whatever a copy of .env.example says of a checkout', () => {
    for (const name of ['web', 'worker', 'migrate', 'backup'])
      expect(services[name].environment).toMatchObject({ HOST: '0.0.0.0', MEDIA_DIR: '/data/media' })
    for (const name of ['worker', 'backup'])
      expect(services[name]).toMatchObject({
        environment: { BACKUP_DIR: '/backups' },
        volumes: expect.arrayContaining(['backups:/backups']),
      })
  })

  it('opens nothing to the world but nginx, and lets no log fill the disk', () => {
    for (const [name, { ports = [], logging }] of Object.entries(services)) {
      if (name !== 'nginx') for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
      if (name !== 'migrate' && name !== 'backup') expect(logging.options['max-size']).toBeTruthy()
    }
  })

  it('runs nothing that gains rights, and no image that may be another one tomorrow', () => {
    const { services: beside } = parse(readText('compose.yaml'))
    for (const [name, { image }] of [...Object.entries(services), ...Object.entries(beside)])
      expect([name, image]).toEqual([name, expect.stringMatching(/ELIKSIR_IMAGE|:(?!latest$)[\w.-]+$/)])
    for (const [name, { security_opt: options }] of Object.entries(services))
      expect([name, options]).toEqual([name, ['no-new-privileges:true']])
  })

  it('takes away at the edge what only Next may say', () => {
    const nginx = readText('infra/nginx/nginx.conf')
    for (const header of ['x-middleware-subrequest', 'x-middleware-rewrite', 'x-middleware-next'])
      expect(nginx).toContain(`proxy_set_header ${header} "";`)
    expect(nginx).toMatch(/client_max_body_size 21m;/)
    expect(nginx).toMatch(/Strict-Transport-Security/)
    // Addresses of containers change with each start.
    expect(nginx).toMatch(/server web:3000 resolve /)
  })
})
