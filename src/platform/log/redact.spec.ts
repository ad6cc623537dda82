import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from './redact'

describe('redact', () => {
  it.each([
    ['an email', 'mail to anna.nowak+bar@example.co.uk failed', 'mail to [email] failed'],
    ['an email in a query string', 'GET /x?e=anna%40example.com', 'GET /x?e=[email]'],
    ['an international phone', 'call +48 601 234 567 now', 'call [phone] now'],
    ['a Polish phone', 'call 601 234 567 now', 'call [phone] now'],
    ['a phone without spaces', '"601234567"', '"[phone]"'],
    ['a bearer token', 'Authorization: Bearer abcdef123456', 'Authorization: Bearer [secret]'],
    ['a session cookie', 'cookie eliksir-token=abc.def; a=b', 'cookie eliksir-token=[secret]; a=b'],
    ['a JWT anywhere', 'saw eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0', 'saw [secret]'],
    [
      'a reset link',
      'https://bar.example/admin/reset/0123456789abcdef01 sent',
      'https://bar.example/admin/reset/[secret] sent',
    ],
    ['a password in JSON', '{"password":"hunter\\"2"}', '{"password":"[secret]"}'],
    [
      'a password in JSON in a string',
      '{"m":"{\\"password\\":\\"hunter2\\"}"}',
      '{"m":"{\\"password\\":\\"[secret]\\"}"}',
    ],
    ['a password in a form', 'user=a&password=hunter2&x=1', 'user=a&password=[secret]&x=1'],
    ['a card number', 'paid by 4242 4242 4242 4242.', 'paid by [card].'],
  ])('hides %s', (_, text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it.each([
    '{"time":1700000000000,"ms":123456789,"requestId":"0190163d-8694-739b-aea5-966c26f8ad91"}',
    '{"msg":"GET /pl/menu 200","ms":12.5}',
    '{"time":"2026-10-25T02:30:00.000Z"}',
    '{"err":{"constraint":"reservations_no_overlap","code":"23P01"}}',
  ])('leaves an ordinary line alone: %s', (line) => {
    expect(redact(line)).toBe(line)
  })

  it.each([
    '{"value":[[[2179050278509373]],""]}',
    '{"value":2179050278509373.5}',
    '{"a":[1,4111111111111111]}',
  ])('hides a card number that stands as a number: %s', (line) => {
    expect(redact(line)).not.toMatch(/2179050278509373|4111111111111111/)
    expect(() => JSON.parse(redact(line)) as unknown).not.toThrow()
  })

  it('keeps every line valid JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        JSON.parse(redact(JSON.stringify({ value, text, password: text, token: value })))
      }),
    )
  })
})
