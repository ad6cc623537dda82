import type { ServerProps } from 'payload'
import { roles } from '@/access/roles'
import { demoPassword, users } from '@/demo/users'
import { env } from '@/env'
import { sayWith } from '@/i18n/admin/say'
import { DemoLoginButton } from './DemoLoginButton'

/** Under the sign-in form of a demo bar: one button for each role. Elsewhere nothing. */
export function DemoLogins({ i18n }: Pick<ServerProps, 'i18n'>) {
  if (!env.ELIKSIR_DEMO) return null
  const say = sayWith(i18n)
  return (
    <section className="demo-logins" aria-labelledby="demo-logins">
      <h2 id="demo-logins">{say('demoTitle')}</h2>
      <p>{say('demoHint', { password: demoPassword })}</p>
      <ul>
        {roles.flatMap((role) => {
          const user = users.find((one) => one.role === role)
          return user ? (
            <li key={role}>
              <DemoLoginButton
                email={user.email}
                password={demoPassword}
                text={say(`role.${role}`)}
                label={say('demoSignIn', { role: say(`role.${role}`) })}
              />
            </li>
          ) : (
            []
          )
        })}
      </ul>
    </section>
  )
}
