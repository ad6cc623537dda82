// Which way imports point (see docs and STYLE): arrows go down only.
//   collections globals hooks src/jobs src/app  ->  src/operations src/queries src/access
//     ->  src/integrations  ->  src/platform  ->  src/domain
const glue = '^(collections|globals|hooks|src/(jobs|app|admin|ui|server|cli|worker))/'
const application = '^src/(operations|queries|access)/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-knows-only-itself',
      comment: 'The rules of the trade outlive the framework: they import nothing but themselves.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: ['\\.spec\\.ts$', '/testing/'] },
      to: { pathNot: ['^src/domain/', '^node_modules/temporal-polyfill/'] },
    },
    {
      name: 'platform-is-below',
      comment: 'Plumbing knows PostgreSQL, HTTP and logs, not what Eliksir does.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: '\\.spec\\.ts$' },
      to: { path: [glue, application, '^src/integrations/'] },
    },
    {
      name: 'integrations-are-below',
      severity: 'error',
      from: { path: '^src/integrations/' },
      to: { path: [glue, application] },
    },
    {
      name: 'application-is-below-the-glue',
      severity: 'error',
      from: { path: application, pathNot: '\\.spec\\.ts$' },
      to: { path: glue },
    },
    {
      name: 'src-does-not-import-collections',
      comment:
        'Collections are known by slug and generated types; only the app and the programs know the configuration.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(app|cli|worker|server)/', '\\.spec\\.ts$'] },
      to: { path: ['^(collections|globals|hooks)/', '^payload\\.config\\.ts$'] },
    },
    {
      name: 'collections-point-by-slug',
      comment: 'Collections point at each other by slug, so that each folder can be read and moved alone.',
      severity: 'error',
      from: { path: '^collections/(?!shared/|index\\.ts)([^/]+)/' },
      to: { path: '^collections/(?!shared/)([^/]+)/', pathNot: '^collections/$1/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-tools-in-the-product',
      severity: 'error',
      from: {
        path: '^(collections|globals|hooks|src|migrations)/',
        pathNot: ['\\.spec\\.tsx?$', '/testing/'],
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.next', '^dist/', '^src/payload-types\\.ts$', 'importMap\\.js$'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
