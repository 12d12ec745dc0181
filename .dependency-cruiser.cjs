/** Who may import whom: the house in README.md. Everything here is an error. */
const only = (name, room, allowed, except) => ({
  name,
  severity: 'error',
  from: { path: `^src/${room}/`, ...(except && { pathNot: except }) },
  to: { path: '^src/', pathNot: [room, ...allowed].map((each) => `^src/${each}`) },
})
const playbookTypes = 'playbook/schema\\.ts$'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    // The command line passes the rules' proof of the table to the compiler, as the build does.
    only('playbook-stands-alone', 'playbook', [], '^src/playbook/check/cli\\.ts$'),
    only('rules-know-playbook-types', 'rules', [playbookTypes]),
    only('find-knows-playbook-types', 'find', [playbookTypes]),
    only('record-knows-rules', 'record', ['rules/index\\.ts$', playbookTypes]),
    only('storage-knows-record-and-rules', 'storage', ['record/', 'rules/index\\.ts$', playbookTypes]),
    // Words for what the rules and the record say are needed by more than one feature.
    only('i18n-knows-record-rules-and-settings', 'i18n', [
      'record/',
      'rules/index\\.ts$',
      'playbook/(schema|target)\\.ts$',
      'ui/setting\\.ts$',
    ]),
    only('ui-knows-nothing-of-ours', 'ui', []),
    {
      name: 'features-know-rooms-below',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/(playbook|find|record|i18n|ui)/',
          '^src/rules/index\\.ts$',
          '^src/storage/(desk|repository|backup|raw-export)\\.ts$',
          '^src/features/$1/',
        ],
      },
    },
    {
      name: 'rules-have-one-face',
      severity: 'error',
      from: { path: '^(src|test)/', pathNot: '^(src|test)/rules/' },
      to: { path: '^src/rules/', pathNot: '^src/rules/index\\.ts$' },
    },
    {
      name: 'no-react-below-features',
      severity: 'error',
      from: {
        path: '^src/(playbook|rules|find|record|storage)/',
        pathNot: '^src/playbook/use-playbook\\.ts$',
      },
      to: { path: 'node_modules/(react|react-dom|react-i18next|react-hook-form|@tanstack)/' },
    },
    {
      name: 'nothing-of-the-build-ships',
      severity: 'error',
      from: {
        path: '^src/(rules|find|record|storage|i18n|ui|features|app)/',
        pathNot: '^src/((ui|app)/[a-z-]+-(plugin|cli)\\.tsx?$|find/learn/)',
      },
      to: {
        path: '^(node:|src/(playbook/(build|check)|find/learn)/)|node_modules/(vite|mdast|micromark|yaml|@fluentui)',
      },
    },
    {
      name: 'rule-engines-are-for-the-bench',
      severity: 'error',
      from: { path: '^(src|test)/', pathNot: '^test/bench/' },
      to: { path: 'node_modules/(json-rules-engine|@gorules)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
