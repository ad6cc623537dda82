/**
 * Letters and digits that are not taken for one another, read or heard on the telephone: no 0 and O, 1, I and L, and no
 * vowels (nor Y), so that no word comes of them.
 */
export const REFERENCE_ALPHABET = '23456789BCDFGHJKMNPQRSTVWXZ'

const LENGTH = 6

/** A reference as guests read it out, 'K7M4TR', from random bytes (16 are plenty); nearly 400 million of them. */
export function makeReference(bytes: Uint8Array): string {
  const size = BigInt(REFERENCE_ALPHABET.length)
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let reference = ''
  while (reference.length < LENGTH) {
    reference += REFERENCE_ALPHABET[Number(number % size)]
    number /= size
  }
  return reference
}

/** A reference as somebody typed it, for looking it up: 'k7m 4tr' is 'K7M4TR'. */
export function readReference(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}
