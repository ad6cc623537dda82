import { expect, it } from 'vitest'
import { brokenPromises } from './promises.mjs'
import { writesIn } from './writes.mjs'

const trace = `10    openat(AT_FDCWD, "/var/lib/containers/lock", O_RDWR|O_CREAT, 0644) = 3
10    execve("/usr/bin/buildah", ["buildah"], 0x7 /* 9 vars */) = 0
11    execve("/usr/local/bin/node", ["node", "dist/eliksir.js"], 0x7 /* 9 vars */) = 0
11    openat(AT_FDCWD, "/app/dist/server.js", O_RDONLY|O_CLOEXEC) = 17
12    openat(AT_FDCWD, "/tmp/eliksir-worker-alive", O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC, 0666) = 18
10    openat(AT_FDCWD, "/var/lib/containers/lock", O_RDWR|O_CREAT, 0644) = 3
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
  expect(outside).toEqual(['openat /app/.next/server/pages/pl.html= -1 EACCES', 'rename /var/a'])
})

it('names every promise that an image breaks', () => {
  expect(brokenPromises({ User: 'root', Env: ['PAYLOAD_SECRET=x'] })).toEqual(
    expect.arrayContaining(['it runs as "root"', '/data is no volume', 'it holds PAYLOAD_SECRET']),
  )
})
