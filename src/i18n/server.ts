/** What the server and the worker say on their console when they cannot start; scripts and consoles speak English. */
export const startSentences = {
  databaseUnreachable: (host: string) =>
    `The database at ${host} cannot be reached. Is it running, and is DATABASE_URL right?`,
  migrationsPending: (names: string[]) =>
    `The database is ${names.length} migration${names.length === 1 ? '' : 's'} behind (${names.join(', ')}). Run: npm run migrate`,
  redisUnreachable: 'Redis does not answer, and REDIS_REQUIRED is true. Is REDIS_URL right?',
  guardsMissing: (names: string[]) =>
    `The database lacks what keeps two parties from one table (${names.join(', ')}). Free the tables that are taken twice, then add it as the migration "occupancies" does.`,
  portTaken: (port: number) =>
    `Port ${port} is already taken. Choose another with PORT, or stop what listens there.`,
  notAllowedToListen: (port: number) =>
    `This user may not listen on port ${port}. Choose a port above 1023 with PORT.`,
  unknownQueue: (name: string, known: readonly string[]) =>
    `There is no queue "${name}". The worker knows: ${known.join(', ')}.`,
}

/** Reasons `/readyz` gives while it answers 503. */
export const notReadySentences = {
  draining: 'This process is shutting down.',
  database: 'The database does not answer.',
  guards: 'The database lacks a constraint that bookings rest on.',
  migrations: 'The database is behind the program.',
  redis: 'Redis does not answer.',
}
