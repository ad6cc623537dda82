'use client'

import { useCopy } from '../text/useCopy'
import { useSay } from '../text/useSay'

/** Ten codes, once: to be copied or kept as a file before going on. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const say = useSay()
  const copy = useCopy()
  const text = codes.join('\n')
  return (
    <section className="sign-in recovery-codes" aria-labelledby="recovery-codes">
      <h1 id="recovery-codes">{say('codesTitle')}</h1>
      <p>{say('codesHint')}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="sign-in__else">
        <button type="button" className="action-link" onClick={() => void copy(text)}>
          {say('codesCopy')}
        </button>
        <a
          className="action-link"
          download="eliksir-codes.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          {say('codesDownload')}
        </a>
      </div>
      <button type="button" className="big-button big-button--main" onClick={onKept}>
        {say('codesKept')}
      </button>
    </section>
  )
}
