/**
 * A name as a mail may show it, on one line. Anyone can book with somebody else's address; what is typed as a name must not
 * turn our mail into theirs, so what looks like an address or a link, or is longer than names are, is left out.
 */
export function personName(typed: string): string {
  const name = typed
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return name.length > 60 || looksLikeAddress.test(name) ? '' : name
}

const looksLikeAddress = /[@/\\]|\bwww\b|[\p{L}\d-]{2,}\.\p{L}{2,}/iu
