import { seconds } from './say.mjs'

const roles = ['owner', 'manager', 'host', 'bartender', 'editor']

/** What a person wants to know once everything runs. */
export function announce({ address, env, logFile, tookMs }) {
  const { url } = address
  console.log()
  console.log(`  Site    ${url}/pl  ${url}/en`)
  console.log(`  Admin   ${url}/admin`)
  console.log(`  API     ${url}/api  (read about it at ${url}/api/docs)`)
  if (env.ELIKSIR_DEMO === 'true') {
    console.log(`  Logins  ${roles.map((role) => `${role}@example.com`).join(', ')}`)
    console.log(`          password eliksir-demo`)
    if (address.isLoopback)
      console.log('          Because of these logins only this machine is answered; HOST=0.0.0.0 opens it.')
  }
  if (logFile) console.log(`  Log     ${logFile}`)
  console.log()
  console.log(`Ready in ${seconds(tookMs)}. Ctrl-C stops it.`)
}
