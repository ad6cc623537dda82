import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { waitUntil } from '../processes.mjs'
import { stopLater } from '../stopping.mjs'
import { Trouble } from '../trouble.mjs'
import { readText } from './sources.mjs'
import { runProgram } from './tools.mjs'

export const edgeName = 'app.bar.example'

/**
 * `infra/nginx/nginx.conf` as it is, but for the places that a machine decides: ports of this machine, a certificate made for the
 * occasion, a folder of its own. `isUnlimited` lifts the limit of requests for one address. Gives the file.
 */
export function writeNginxConfig({ folder, http, https, upstreams, isUnlimited = false }) {
  makeCertificate(folder)
  const servers = upstreams.map((port) => `server 127.0.0.1:${port} max_fails=1 fail_timeout=2s;`)
  let text = readText('infra/nginx/nginx.conf')
  for (const [from, to] of [
    [/\/etc\/letsencrypt\/live\/app\.bar\.example/g, folder],
    [/(pid|_path) \/tmp\//g, `$1 ${folder}/`],
    [/error_log stderr/, `error_log ${folder}/error.log`],
    [/server web:3000 [^;]*;/, servers.join('\n    ')],
    [/listen 80;/, `listen 127.0.0.1:${http};`],
    [/listen 443 ssl;/, `listen 127.0.0.1:${https} ssl;`],
    ...(isUnlimited
      ? [
          [/rate=\d+r\/s/, 'rate=100000r/s'],
          [/limit_conn open \d+;/, 'limit_conn open 10000;'],
        ]
      : []),
    // Debian 12 has nginx 1.22, which says http2 in another place.
    ...(isOld()
      ? [
          [/\n\s*http2 on;/, ''],
          [/ssl;(?=\n\s*server_name)/, 'ssl http2;'],
        ]
      : []),
  ]) {
    if (!from.test(text)) throw new Trouble(`infra/nginx/nginx.conf has no ${from.source} any more.`)
    from.lastIndex = 0
    text = text.replace(from, to)
  }
  const file = path.join(folder, 'nginx.conf')
  fs.writeFileSync(file, text)
  return file
}

/** Runs nginx until it is stopped, at the end at the latest. Gives whom to trust; throws where there is none. */
export async function startNginx(settings) {
  fs.chmodSync(settings.folder, 0o755) // its workers are somebody else
  const file = writeNginxConfig(settings)
  const child = spawn('nginx', ['-c', file, '-p', settings.folder, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const gone = new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', () => resolve(false))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
  }
  stopLater('', stop)
  const isUp = await Promise.race([gone, waitUntil(() => redirects(settings.http), 10_000, 50)])
  if (!isUp) throw new Trouble('nginx did not start: is it installed?')
  return { ca: fs.readFileSync(path.join(settings.folder, 'fullchain.pem')), servername: edgeName, stop }
}

const redirects = (port) =>
  fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
    ({ status }) => status === 301,
    () => false,
  )

const isOld = () => /nginx\/1\.(?:[0-9]|1\d|2[0-4])\./.test(runProgram('nginx', ['-v']).output)

function makeCertificate(folder) {
  const { ok, output } = runProgram('openssl', [
    'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1',
    '-subj', `/CN=${edgeName}`, '-addext', `subjectAltName=DNS:${edgeName}`,
    '-keyout', path.join(folder, 'privkey.pem'), '-out', path.join(folder, 'fullchain.pem'),
  ]) // prettier-ignore
  if (!ok) throw new Trouble(`openssl made no certificate: ${output}`)
}
