import { spawn } from 'node:child_process'
import { root } from '../paths.mjs'
import { stopWithUs } from '../stopping.mjs'

/** Runs a test runner in sight of the person who waits; gives its exit code. */
export function runTool(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  stopWithUs(child)
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}
