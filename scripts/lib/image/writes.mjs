/** System calls that change a file system, as strace names them. */
export const changingCalls =
  'execve,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,truncate,chmod,fchmodat,chown,fchownat,mknod,mknodat'

const mayWrite = /^(?:\/data|\/backups|\/tmp|\/app\/\.next\/cache)(?:\/|$)|^\/(?:dev|proc)\//

/**
 * What a program wrote or tried to write outside of the folders it is given, read from a trace by `strace -f`. Calls of processes
 * that were there before the program are whoever started it. Gives `{ outside, inside }`: paths with what came of it, and a count.
 */
export function writesIn(trace, { program, cwd }) {
  const before = new Set()
  const outside = new Set()
  let hasBegun = false
  let inside = 0
  for (const line of trace.split('\n')) {
    const [, pid, call, rest] = /^(\d+)\s+(\w+)\((.*)$/.exec(line) ?? []
    if (!call) continue
    if (call === 'execve') {
      const starts = rest.startsWith(`"${program}"`) && line.endsWith('= 0')
      if (starts) {
        hasBegun = true
        before.delete(pid)
      }
      continue
    }
    if (!hasBegun) before.add(pid)
    if (!hasBegun || before.has(pid) || !changes(call, rest)) continue
    for (const [, path] of rest.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      const place = path.startsWith('/') ? path : `${cwd}/${path}`
      if (mayWrite.test(place)) inside += 1
      else outside.add(`${call} ${place}${/= -1 (E\w+)/.exec(rest)?.[0] ?? ''}`)
    }
  }
  return { outside: [...outside], inside, hasBegun }
}

const changes = (call, rest) =>
  call.startsWith('open') ? /O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)/.test(rest) : true
