import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { renderMessage } from '../renderMessage'
import { letterCases } from './letterCases'

// A program: writes every message in both languages into the folder it is given, as HTML and as text.
const folder = process.argv[2] ?? '.data/mails'
mkdirSync(folder, { recursive: true })
for (const locale of ['pl', 'en'] as const) {
  for (const { name, kind, facts } of letterCases(locale)) {
    const { subject, html, text } = await renderMessage({ kind, locale, facts, words: null })
    writeFileSync(path.join(folder, `${name}-${locale}.html`), html)
    writeFileSync(path.join(folder, `${name}-${locale}.txt`), `${subject}\n\n${text}`)
  }
}
