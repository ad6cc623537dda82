import type { Role } from '@/access/roles'

/** Known to everyone who reads the README: such users exist only on an embedded database. */
export const demoPassword = 'eliksir-demo'

/** One of each role; invented people. */
export const users: readonly { email: string; name: string; role: Role }[] = [
  { email: 'owner@example.com', name: 'Zofia Wolańska', role: 'owner' },
  { email: 'manager@example.com', name: 'Michał Jaroszewicz', role: 'manager' },
  { email: 'host@example.com', name: 'Hanna Kierska', role: 'host' },
  { email: 'bartender@example.com', name: 'Jakub Lisiecki', role: 'bartender' },
  { email: 'editor@example.com', name: 'Antonina Brzeska', role: 'editor' },
]
