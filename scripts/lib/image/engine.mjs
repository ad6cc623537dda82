import { inData } from '../paths.mjs'
import { runProgram } from '../infra/tools.mjs'
import { Trouble } from '../trouble.mjs'

const store = process.env.BUILDAH_STORE ?? inData('images')
const options = ['--root', `${store}/root`, '--runroot', `${store}/run`, '--storage-driver', 'vfs']

/** Arguments before the verb, so that every call means the same store as scripts/image.sh. */
export const buildahArgs = (...args) => [...options, ...args]

export function buildah(...args) {
  const { ok, missing, output, stdout } = runProgram('buildah', buildahArgs(...args))
  if (missing) throw new Trouble('buildah is not installed: apt-get install buildah debootstrap.')
  if (!ok) throw new Trouble(`buildah ${args.join(' ')}: ${output}`)
  return stdout.trim()
}

/** What an image says of itself, as Docker names it, and its size in words. */
export function inspectImage(tag) {
  if (runProgram('docker', ['info']).ok) {
    const [{ Config, Size }] = JSON.parse(runProgram('docker', ['image', 'inspect', tag]).stdout)
    return { config: Config, size: `${(Size / 1e6).toFixed(0)} MB` }
  }
  const { Docker } = JSON.parse(buildah('inspect', '--type', 'image', tag))
  return { config: Docker.config, size: buildah('images', '--format', '{{.Size}}', tag) }
}
