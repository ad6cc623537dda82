/** What the image promises of itself; gives a sentence for each that it does not keep. */
export function brokenPromises(config) {
  const faults = []
  const must = (is, sentence) => is || faults.push(sentence)
  const env = Object.fromEntries((config.Env ?? []).map((one) => one.split(/=(.*)/s).slice(0, 2)))
  must(config.User === '1000:1000', `it runs as "${config.User}"`)
  must(config.StopSignal === 'SIGTERM', `it is stopped by "${config.StopSignal}"`)
  must(same(config.Entrypoint, ['node', 'dist/eliksir.js']), `it starts ${config.Entrypoint}`)
  must(same(config.Cmd, ['web']), `without a word it does ${config.Cmd}`)
  must(config.Healthcheck?.Test?.[0] === 'CMD', 'it cannot be asked how it is without a shell')
  must(config.Healthcheck?.Test?.join(' ').includes('/healthz'), 'its health is something else than /healthz')
  must(config.WorkingDir === '/app', `it works in ${config.WorkingDir}`)
  must('/data' in (config.Volumes ?? {}), '/data is no volume')
  must('3000/tcp' in (config.ExposedPorts ?? {}), 'it names no port')
  must(env.NODE_ENV === 'production', 'it is not for production')
  for (const label of ['title', 'description', 'licenses', 'version', 'revision'])
    must(config.Labels?.[`org.opencontainers.image.${label}`], `it has no label ${label}`)
  for (const name of Object.keys(env))
    must(!/SECRET|PASSWORD|TOKEN|_KEY|DATABASE_URL|NPM_CONFIG/i.test(name), `it holds ${name}`)
  return faults
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other)
