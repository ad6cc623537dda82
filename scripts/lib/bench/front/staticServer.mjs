import { createServer } from 'node:http'
import next from 'next'
import { staticFolder } from './staticPage.mjs'

// The static page behind `node:http` and Next's own handler, as ours is.
const app = next({ dev: false, dir: staticFolder })
await app.prepare()
const handle = app.getRequestHandler()
const server = createServer((request, response) => void handle(request, response))
server.listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
