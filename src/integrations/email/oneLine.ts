/** A header is one line: what a guest typed may neither end it nor begin another. */
export const oneLine = (text: string): string =>
  text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim()
