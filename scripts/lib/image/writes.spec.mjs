import { expect, it } from 'vitest'
import { brokenPromises } from './promises.mjs'
import { writesIn } from './writes.mjs'

const trace = `10    openat(AT_FDCWD, "/var/lib/containers/lock", O_RDWR|O_CREAT, 0644) = 3
10    execve("/usr/bin/buildah", ["buildah"], 0x7 /* 9 vars */) = 0
10    clone(child_stack=NULL, flags=CLONE_VM|CLONE_VFORK|SIGCHLD <unfinished ...>
11    mkdirat(AT_FDCWD, "/var/tmp/buildah39", 0700) = 0
11    execve("/usr/bin/node", ["node", "dist/eliksir.js"], 0x7 /* 9 vars */) = -1 ENOENT (No such file or directory)
11    execve("/usr/local/bin/node", ["node", "dist/eliksir.js"], 0x7 /* 9 vars */ <unfinished ...>
10    <... clone resumed>)              = 11
11    <... execve resumed>)             = 0
11    openat(AT_FDCWD, "/app/dist/server.js", O_RDONLY|O_CLOEXEC) = 17
11    clone3({flags=CLONE_VM|CLONE_THREAD}, 88 <unfinished ...>
12    openat(AT_FDCWD, "/tmp/eliksir-worker-alive", O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC, 0666 <unfinished ...>
11    <... clone3 resumed> => {parent_tid=[12]}, 88) = 12
12    <... openat resumed>)             = 18
10    openat(AT_FDCWD, "/var/lib/containers/lock", O_RDWR|O_CREAT, 0644) = 3
10    clone(child_stack=0xc000, flags=CLONE_THREAD) = 13
13    unlinkat(AT_FDCWD, "/var/tmp/buildah39", AT_REMOVEDIR) = 0
12    mkdir("/app/.next/cache/images", 0777) = 0
12    openat(AT_FDCWD, "/dev/null", O_RDWR) = 9
`

it('counts what a program writes where it may, and nothing of whoever started it', () => {
  const read = writesIn(trace, { program: '/usr/local/bin/node', cwd: '/app' })
  expect(read).toEqual({ outside: [], inside: 3, hasBegun: true })
})

it('names what it writes or only tries to write elsewhere', () => {
  const more = `${trace}12    openat(AT_FDCWD, ".next/server/pages/pl.html", O_WRONLY|O_CREAT, 0666) = -1 EACCES (Permission denied)
12    rename("/data/media/a", "/var/a") = 0
`
  const { outside } = writesIn(more, { program: '/usr/local/bin/node', cwd: '/app' })
  expect(outside).toEqual(['openat /app/.next/server/pages/pl.html EACCES', 'rename /var/a'])
})

it('names every promise that an image breaks', () => {
  expect(brokenPromises({ User: 'root', Env: ['PAYLOAD_SECRET=x'] })).toEqual(
    expect.arrayContaining(['it runs as "root"', '/data is no volume', 'it holds PAYLOAD_SECRET']),
  )
})
