import type { Say } from '@/i18n/admin/say'
import { Icon } from '../../icons/Icon'
import type { Shortcut } from '../shortcuts'
import { ActionLink } from './ActionLink'

/** Large links to what this role does. */
export const Shortcuts = ({ shortcuts, say }: { shortcuts: readonly Shortcut[]; say: Say }) => (
  <nav className="shortcuts" aria-label={say('shortcuts')}>
    {shortcuts.map(({ text, icon, path, site }) => {
      const content = (
        <>
          <Icon name={icon} size={20} />
          {say(text)}
        </>
      )
      if (path !== undefined) {
        return (
          <ActionLink key={text} path={path}>
            {content}
          </ActionLink>
        )
      }
      return (
        <a
          key={text}
          className="action-link"
          href={`/${say.language}${site}`}
          target="_blank"
          rel="noreferrer"
        >
          {content}
        </a>
      )
    })}
  </nav>
)
