import type { CSSProperties } from 'react'

/** The site's colours on paper; mail readers that know dark mode take those of the night. */
const paper = {
  ground: '#f6f1e6',
  text: '#17150f',
  text2: '#453f33',
  line: '#d8cdb7',
  line2: '#b3a78f',
  accent: '#7a5712',
  accentText: '#5c410a',
  onAccent: '#fffaf0',
}

const display = "Fraunces, Georgia, 'Times New Roman', serif"
const text =
  "'Instrument Sans', -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

/** Written on each element, because Gmail reads nothing else everywhere. */
export const style = {
  body: { backgroundColor: paper.ground, margin: 0, padding: 0 },
  page: { maxWidth: 560, margin: '0 auto', padding: '28px 20px 36px' },
  sender: {
    fontFamily: display,
    fontSize: 19,
    lineHeight: '24px',
    color: paper.text,
    margin: '0 0 28px',
    paddingBottom: 14,
    borderBottom: `1px solid ${paper.line}`,
  },
  heading: {
    fontFamily: display,
    fontWeight: 400,
    fontSize: 34,
    lineHeight: '40px',
    letterSpacing: '-0.01em',
    color: paper.text,
    margin: '0 0 16px',
  },
  paragraph: {
    fontFamily: text,
    fontSize: 17,
    lineHeight: '26px',
    color: paper.text,
    margin: '0 0 14px',
    whiteSpace: 'pre-line',
    overflowWrap: 'break-word',
  },
  link: { color: paper.accentText, textDecoration: 'underline', wordBreak: 'break-all' },
  label: { border: `1px solid ${paper.line}`, padding: 4, margin: '24px 0' },
  labelInside: { border: `1px solid ${paper.line2}`, padding: '18px 20px 10px' },
  day: { fontFamily: display, fontSize: 22, lineHeight: '27px', color: paper.text, margin: 0 },
  time: {
    fontFamily: display,
    fontSize: 60,
    lineHeight: '66px',
    letterSpacing: '-0.03em',
    color: paper.accentText,
    margin: '2px 0',
    fontVariantNumeric: 'lining-nums tabular-nums',
  },
  beneath: { fontFamily: text, fontSize: 16, lineHeight: '24px', color: paper.text2, margin: '0 0 8px' },
  picture: { display: 'block', width: '100%', maxWidth: 520, height: 'auto', marginBottom: 4 },
  wishes: {
    fontFamily: display,
    fontSize: 22,
    lineHeight: '30px',
    color: paper.text,
    margin: '0 0 8px',
    whiteSpace: 'pre-line',
    overflowWrap: 'break-word',
  },
  code: {
    fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
    fontSize: 24,
    lineHeight: '32px',
    letterSpacing: '0.04em',
    color: paper.text,
    margin: '0 0 10px',
    overflowWrap: 'anywhere',
  },
  rows: { borderTop: `1px solid ${paper.line}`, marginTop: 14, paddingTop: 10 },
  rowName: {
    fontFamily: text,
    fontSize: 14,
    lineHeight: '22px',
    color: paper.text2,
    padding: '3px 16px 3px 0',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
  rowValue: {
    fontFamily: text,
    fontSize: 16,
    lineHeight: '22px',
    fontWeight: 500,
    color: paper.text,
    padding: '3px 0',
    verticalAlign: 'top',
    width: '100%',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  note: { fontFamily: text, fontSize: 16, lineHeight: '24px', color: paper.text2, margin: '0 0 8px' },
  buttonRow: { margin: '26px 0 10px' },
  button: {
    backgroundColor: paper.accent,
    border: `1px solid ${paper.accent}`,
    borderRadius: 2,
    color: paper.onAccent,
    fontFamily: text,
    fontSize: 17,
    fontWeight: 500,
    padding: '14px 24px',
  },
  small: { fontFamily: text, fontSize: 14, lineHeight: '21px', color: paper.text2, margin: '0 0 6px' },
  foot: { borderTop: `1px solid ${paper.line}`, marginTop: 26, paddingTop: 16 },
  off: { textDecoration: 'line-through', color: paper.text2 },
} as const satisfies Record<string, CSSProperties>

/** The night, for the readers that ask; and one that does not take our ground (Outlook.com) keeps words readable on its own. */
export const nightStyle = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  html, #body, #body > table > tbody > tr > td, .ground { background-color: #0e1110 !important; }
  .text { color: #f6f1e6 !important; }
  .quiet { color: #c9c0ad !important; }
  .brass { color: #e0b663 !important; }
  .line { border-color: #2b332f !important; }
  .line2 { border-color: #4a534d !important; }
  .button { background-color: #d0a24c !important; border-color: #d0a24c !important; color: #17130a !important; }
  .button span { color: #17130a !important; }
}
@media (max-width: 420px) {
  .page { padding: 20px 16px 28px !important; }
  .heading { font-size: 29px !important; line-height: 34px !important; }
  .time { font-size: 52px !important; line-height: 58px !important; }
  .inside { padding: 16px 14px 8px !important; }
}
a[x-apple-data-detectors], u + #body a { color: inherit !important; text-decoration: none !important; }
`
