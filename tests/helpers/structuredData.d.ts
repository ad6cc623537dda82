declare module '@adobe/structured-data-validator' {
  export type Issue = { severity: 'ERROR' | 'WARNING'; issueMessage: string; fieldNames?: string[] }
  export default class Validator {
    constructor(schemaOrg?: object)
    validate(data: object): Promise<Issue[]>
  }
}

declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options?: { addLocation?: boolean; embedSource?: string[] | false })
    parse(html: string): object
  }
}
