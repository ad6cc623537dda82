import { expect, it } from 'vitest'
import { faultOfAddress } from './webhookAddress'

const outside = { allowLoopback: false }

it('takes https on its own port', () => {
  expect(faultOfAddress('https://hooks.example.com/eliksir?bar=1', outside)).toBeNull()
  expect(faultOfAddress('https://hooks.example.com:443/', outside)).toBeNull()
})

it.each([
  ['http://hooks.example.com/', 'notHttps'],
  ['ftp://hooks.example.com/', 'notHttps'],
  ['file:///etc/passwd', 'notHttps'],
  ['gopher://127.0.0.1:6379/_FLUSHALL', 'notHttps'],
  ['https://hooks.example.com:5432/', 'port'],
  ['https://ada:secret@hooks.example.com/', 'hasCredentials'],
  ['hooks.example.com', 'notAnAddress'],
  [`https://hooks.example.com/${'x'.repeat(2000)}`, 'notAnAddress'],
  ['http://127.0.0.1:8080/', 'notHttps'],
])('refuses %s', (address, fault) => expect(faultOfAddress(address, outside)).toBe(fault))

it('takes this machine itself where a developer has said so, and nothing else more', () => {
  const here = { allowLoopback: true }
  for (const address of [
    'http://127.0.0.1:8080/',
    'http://localhost:9/x',
    'https://[::1]:8443/',
    'http://2130706433:80/',
  ])
    expect(faultOfAddress(address, here), address).toBeNull()
  expect(faultOfAddress('http://192.168.0.10/', here)).toBe('notHttps')
  expect(faultOfAddress('https://192.168.0.10:8443/', here)).toBe('port')
})
