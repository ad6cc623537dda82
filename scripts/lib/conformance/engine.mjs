import { spawn } from 'node:child_process'
import readline from 'node:readline'
import { root } from '../paths.mjs'
import { Trouble } from '../trouble.mjs'

const patienceMs = 60_000

/** An engine behind the protocol of conformance/README.md. `ask` gives its answer to one question. */
export function startEngine([program, ...args]) {
  const child = spawn(program, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise((_, reject) => {
    child.once('error', (error) => reject(new Trouble(`The engine did not start: ${error.message}.`)))
    child.once('exit', (code) => reject(new Trouble(`The engine ended in the middle (exit code ${code}).`)))
  })
  ended.catch(() => undefined) // told by the question that waits, or by nobody when there is none
  child.stdin.on('error', () => undefined) // it is told by its end
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]()

  return {
    async ask(question) {
      child.stdin.write(`${JSON.stringify(question)}\n`)
      const { value, done } = await Promise.race([lines.next(), ended, tooLate(question.id)])
      if (done) throw new Trouble('The engine ended in the middle.')
      const answer = JSON.parse(value)
      if (answer.id !== question.id)
        throw new Trouble(`Asked ${question.id}, the engine answered ${answer.id}.`)
      return answer
    },
    stop: () => child.stdin.end(),
  }
}

const tooLate = (id) =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Trouble(`The engine did not answer ${id} within a minute.`)), patienceMs).unref() // prettier-ignore
  })
