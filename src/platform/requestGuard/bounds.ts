/** How much one request may ask for. Measured against what the backoffice itself sends. */
export const bounds = {
  /** Bytes of a JSON body. */
  jsonBytes: 1024 * 1024,
  jsonDepth: 50,
  /** Documents of a list: for strangers, for those who have signed in, and for the backoffice's bulk actions. */
  publicLimit: 100,
  staffLimit: 500,
  bulkLimit: 1000,
  lastPage: 10_000,
  depth: 3,
  whereDepth: 5,
  conditions: 30,
  /** Characters of one value in `where`, and entries of a list of values. */
  valueLength: 1000,
  values: 500,
  sortFields: 5,
  graphqlTokens: 1000,
  graphqlDepth: 8,
  graphqlAliases: 15,
  graphqlRootFields: 10,
  graphqlDirectives: 10,
  graphqlComplexity: 1000,
} as const
