'use client'

import { useTheme, type Theme } from '@payloadcms/ui'
import { useSay } from '../text/useSay'

const looks = ['auto', 'light', 'dark'] as const

/** Light, dark, or as the system has it: of this device, kept at once. */
export function LookChoice() {
  const say = useSay()
  const { autoMode, theme, setTheme } = useTheme()
  const chosen = autoMode ? 'auto' : theme
  return (
    <section aria-labelledby="account-look">
      <h2 id="account-look">{say('accountLook')}</h2>
      <div className="account__looks" role="radiogroup" aria-labelledby="account-look">
        {looks.map((look) => (
          <label key={look}>
            <input
              type="radio"
              name="look"
              checked={chosen === look}
              onChange={() => setTheme(look as Theme)}
            />
            {say(`look.${look}`)}
          </label>
        ))}
      </div>
    </section>
  )
}
