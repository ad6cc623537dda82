/** An address as we keep and compare it: without spaces around it, in small letters. Null when there is none. */
export function normaliseEmail(email: string | null | undefined): string | null {
  const plain = email?.normalize('NFC').trim().toLowerCase()
  return plain ? plain : null
}
