import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { repositoryFolder } from '#server/platform/files/repository-folder.js';

const root = join(repositoryFolder, 'server/src');

/** Lowest first: a slice knows only the ones before it. */
const slices = [
  'kernel',
  'platform',
  'policies',
  'accounts',
  'shops',
  'catalog',
  'inventory',
  'search',
  'shipping',
  'selling',
  'ledger',
  'payments',
  'cart',
  'orders',
  'disputes',
  'payouts',
  'reviews',
  'messaging',
  'desk',
  'settlements',
  'deadlines',
  'notifications',
  'privacy',
  'help',
  'app',
];

/** Files of the first kind import nothing but the second. */
const importsOnly: [file: RegExp, target: RegExp][] = [
  [/^kernel\//, /^\.\//],
  [/\/rules\//, /^(\.\/|#server\/kernel\/)/],
  [/\/tables\.ts$/, /^(\.\/rules\/|\.\.\/db\/columns|#server\/(kernel|platform\/db)\/)/],
];

/** The first package is imported by nobody but the second. */
const importedOnlyBy: [target: RegExp, file: RegExp][] = [
  [/^drizzle-orm/, /^platform\/db\/|store\.ts$|^platform\/idempotency\//],
  [/^type-graphql/, /(resolver|graphql|payload|slices|build-schema)\.ts$/],
  [/^(better-sqlite3|pg)$/, /^platform\/(db|pubsub)\//],
];

/** Everybody may read any file of these; all other slices are entered by their `index.ts`. */
const openToAll = ['kernel', 'platform'];

function fault(file: string, target: string): string | undefined {
  const home = file.split('/')[0]!;
  if (importsOnly.some(([files, targets]) => files.test(file) && !targets.test(target))) return 'imports too much';
  if (importedOnlyBy.some(([targets, files]) => targets.test(target) && !files.test(file))) return 'wrong home for this package';
  if (target.startsWith('.')) return relativeFault(home, file, target);
  if (!target.startsWith('#server/')) return undefined;

  const [slice, ...inner] = target.slice('#server/'.length).split('/');
  if (rank(slice!) >= rank(home)) return 'looks up or sideways';
  if (!openToAll.includes(slice!) && inner.join('/') !== 'index.js') return 'goes past the front door';
  return undefined;
}

/** `app` composes the slices, so it alone reaches into them. */
function relativeFault(home: string, file: string, target: string): string | undefined {
  const isInside = join(dirname(file), target).startsWith(`${home}/`);
  return isInside || home === file || home === 'app' ? undefined : 'leaves its slice';
}

/** Files beside the slices (`main.ts`) stand above all; an unknown folder is above all too, so nobody may import it. */
function rank(slice: string): number {
  return slices.includes(slice) ? slices.indexOf(slice) : Infinity;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const { module } = parseSync(file, text);
  return [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) => found.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((found) => text.slice(found.moduleRequest.start + 1, found.moduleRequest.end - 1)),
  ];
}

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const product = sources.filter((file) => !file.endsWith('.test.ts'));

test('imports flow one way', () => {
  const faults = product.flatMap((file) =>
    importsOf(file)
      .map((target) => ({ file, target, fault: fault(file, target) }))
      .filter((found) => found.fault),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['orders/rules/totals.ts', 'zod', 'imports too much'],
  ['orders/store.ts', '#server/disputes/index.js', 'looks up or sideways'],
  ['orders/store.ts', '#server/catalog/store.js', 'goes past the front door'],
  ['orders/store.ts', '../catalog/store.ts', 'leaves its slice'],
  ['orders/use-cases/ship-order.ts', 'drizzle-orm', 'wrong home for this package'],
  ['orders/use-cases/ship-order.ts', '#server/catalog/index.js', undefined],
])('%s importing %s: %s', (file, target, expected) => expect(fault(file, target)).toBe(expected));

const forbiddenText: [what: RegExp, where: RegExp, why: string][] = [
  [
    /\bDate\.now\(\)|new Date\(\)|Math\.random\(\)/,
    /^(kernel|policies|accounts|shops|catalog|inventory|search|shipping|selling|ledger|payments|cart|orders|disputes|reviews|messaging|desk|settlements|deadlines|notifications)\//,
    'time and chance come from the context',
  ],
  [/process\.env/, /^(?!main\.ts|platform\/db\/dialect\.ts)/, 'settings are read once'],
  [/\.for\('update'\)|\bilike\(|selectDistinctOn|sql\.raw\(/, /./, 'one engine only, or open to injection'],
  [/@Field\(\)|@Field\(\{|@Arg\('\w+'\)/, /./, 'types are written as functions'],
];

test('no file does what only its own room may do', () => {
  const faults = product.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return forbiddenText.filter(([what, where]) => where.test(file) && what.test(text)).map(([, , why]) => ({ file, why }));
  });
  expect(faults).toEqual([]);
});

test('no file outgrows 300 lines, and none is a drawer', () => {
  const long = sources.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301);
  const drawers = sources.filter((file) => /(^|\/)(utils?|helpers?|common|misc|types|manager|service)\.ts$/.test(file));
  expect({ long, drawers }).toEqual({ long: [], drawers: [] });
});
