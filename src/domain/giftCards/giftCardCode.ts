/** No I, L, O and U: they are read as other signs, or as words. Thirty-two signs, five bits each. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 16

/** Sixteen signs out of random bytes, 80 bits: 'K7M4TRA09QXWB2ZD'. Throws with fewer than sixteen bytes. */
export function makeGiftCardCode(bytes: Uint8Array): string {
  if (bytes.length < LENGTH) throw new Error('A code needs sixteen bytes')
  return Array.from(bytes.subarray(0, LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('')
}

/** As it is written down: 'K7M4-TRA0-9QXW-B2ZD'. */
export const writtenCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? ''

/** What somebody typed, read as a code: case, spaces and hyphens mean nothing, O is 0, I and L are 1. Null: it is none. */
export function readGiftCardCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) ? code : null
}
