/** The boundaries of ARCHITECTURE.md. Types count: what one may not import, one may not borrow the types of. */
const app = '^apps/([^/]+)/'
const test = '(^|/)test/|[.](test|e2e)[.]tsx?$'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    rule(
      'apps-do-not-know-each-other',
      'Apps meet through events, kernel registries and links between resources.',
      { path: app, pathNot: test },
      { path: app, pathNot: '^apps/$1/' },
    ),
    rule(
      'kernel-does-not-know-apps',
      'The files of the root hand the apps to the kernel.',
      { path: '^kernel/', pathNot: test },
      { path: '^apps/' },
    ),
    rule(
      'browser-does-not-reach-server',
      'Both may read contracts.',
      { path: '^(kernel|apps/[^/]+)/web/' },
      { path: '^(kernel|apps/[^/]+)/server/|^node:|^(server|worker|start|preau)[.]ts$', pathNot: '^node_modules/' },
    ),
    rule(
      'server-does-not-reach-browser',
      'Both may read contracts.',
      { path: '^(kernel|apps/[^/]+)/server/' },
      { path: '^(kernel|apps/[^/]+)/web/' },
    ),
    rule(
      'contracts-are-pure',
      'Contracts and manifests are read by the server and the browser: neither Node nor DOM nor anything that has them.',
      { path: '^kernel/contract/|^apps/[^/]+/(contract|manifest|fr|en)[.]ts$', pathNot: test },
      {
        pathNot:
          '^kernel/contract/|^apps/[^/]+/(contract|manifest|fr|en|contract-[^/]+)[.]ts$|^apps/[^/]+/(contract|words)/|^node_modules/typebox/',
      },
    ),
    rule(
      'routes-reach-tables-through-rules',
      'A route that writes SQL is a rule without a name.',
      { path: '^apps/[^/]+/server/routes[.]ts$' },
      { path: '^kernel/server/db/|^node_modules/postgres/' },
    ),
    rule(
      'product-does-not-need-the-house',
      'Tests, tools and benches are not shipped; only the start builds the browser side.',
      { path: '^(kernel|apps)/', pathNot: `${test}|^kernel/demo/` },
      { path: '^(house|bench)/|^kernel/test/' },
    ),
    rule(
      'product-does-not-need-development-packages',
      'What npm start needs is in dependencies.',
      { path: '^(kernel|apps|[^/]+[.]ts$)', pathNot: `${test}|[.]config[.]ts$|^kernel/web/gallery/` },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    ),
    rule(
      'no-cycles',
      'Two files that need each other to run are one file. A type, or a part loaded later, may look back.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    ),
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '[.]css$|[?]' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
