/** System calls that change a file system or make a process, as strace names them. */
export const changingCalls =
  'execve,clone,clone3,fork,vfork,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,truncate,chmod,fchmodat,chown,fchownat,mknod,mknodat'

const mayWrite = /^(?:\/data|\/backups|\/tmp|\/app\/\.next\/cache)(?:\/|$)|^\/(?:dev|proc)\//
const making = /^(?:clone3?|v?fork)$/

/**
 * What a program wrote or tried to write outside of the folders it is given, read from a trace by `strace -f`. Only it and what
 * it started itself is looked at: whoever started it writes as well. Gives `{ outside, inside }`: paths with what came of it, and a count.
 */
export function writesIn(trace, { program, cwd }) {
  const calls = trace.split('\n').flatMap(readCall)
  const parentOf = new Map()
  for (const { pid, call, result } of calls) if (making.test(call) && result > 0) parentOf.set(result, pid)
  const begun = new Set()
  const tried = new Set()
  const isOurs = (pid) => begun.has(pid) || (parentOf.has(pid) && isOurs(parentOf.get(pid)))
  const outside = new Set()
  let inside = 0
  for (const { pid, call, args, result, error } of calls) {
    if (call === 'execve') {
      // It is told in two lines when somebody else did something meanwhile; the second has no arguments.
      if (args.startsWith(`"${program}"`)) tried.add(pid)
      if (tried.has(pid) && result === 0) begun.add(pid)
      continue
    }
    if (!isOurs(pid) || !changes(call, args)) continue
    for (const [, path] of args.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      const place = path.startsWith('/') ? path : `${cwd}/${path}`
      if (mayWrite.test(place)) inside += 1
      else outside.add([call, place, error].filter(Boolean).join(' '))
    }
  }
  return { outside: [...outside], inside, hasBegun: begun.size > 0 }
}

/** `11 openat(AT_FDCWD, "/a", O_RDWR) = 3`, or the second half of it: `11 <... openat resumed>) = 3`. */
function readCall(line) {
  const [, pid, resumed, first] = /^(\d+)\s+(?:<\.\.\. (\w+) resumed>|(\w+)\()/.exec(line) ?? []
  if (!pid) return []
  const [, result, error] = /\) += (-?\d+)(?: (E\w+))?[^"]*$/.exec(line) ?? []
  return [
    {
      pid: Number(pid),
      call: resumed ?? first,
      args: resumed ? '' : line.slice(line.indexOf('(') + 1),
      result: result === undefined ? undefined : Number(result),
      error,
    },
  ]
}

const changes = (call, args) =>
  !making.test(call) && (call.startsWith('open') ? /O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)/.test(args) : true)
