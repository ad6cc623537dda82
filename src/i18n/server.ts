/** What the server says on its console when it cannot start; scripts and consoles speak English. */
export const startSentences = {
  databaseUnreachable: (host: string) =>
    `The database at ${host} cannot be reached. Is it running, and is DATABASE_URL right?`,
  migrationsPending: (names: string[]) =>
    `The database is ${names.length} migration${names.length === 1 ? '' : 's'} behind (${names.join(', ')}). Run: npm run migrate`,
  portTaken: (port: number) =>
    `Port ${port} is already taken. Choose another with PORT, or stop what listens there.`,
  notAllowedToListen: (port: number) =>
    `This user may not listen on port ${port}. Choose a port above 1023 with PORT.`,
}

/** Reasons `/readyz` gives while it answers 503. */
export const notReadySentences = {
  draining: 'This process is shutting down.',
  database: 'The database does not answer.',
  migrations: 'The database is behind the program.',
}
