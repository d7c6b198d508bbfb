import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAccountsByEmail } from '#server/accounts/index.js';
import type { Market } from '#server/app/market.js';
import { insertCategories, listAllCategories } from '#server/catalog/index.js';
import { type OfflineMethod, saveOfflineMethod } from '#server/payments/index.js';
import type { FileStore } from '#server/platform/files/file-store.js';
import { makeCategories } from './make-catalog.ts';
import { Random } from './random.ts';
import { demoPictureFolder, readDemoData } from './read-demo-data.ts';
import { seedCatalog } from './seed-catalog.ts';
import { demoPassword, demoSignIns } from './seed-people.ts';

/** Fills an empty market with the people, goods and pictures of the demo. */
export async function seedMarket({ system }: Market): Promise<void> {
  await putPictures(system.files);
  await seedCatalog(system, readDemoData());
  await system.db.transaction(async (tx) => {
    for (const method of offlineMethods) await saveOfflineMethod(tx, method);
  });
}

/** To whom buyers of the demo pay from outside: nobody who exists. */
const offlineMethods: OfflineMethod[] = [
  {
    code: 'WIRE_TRANSFER',
    isOn: true,
    payTo: 'Amotarget Demo Market\nBank of Examples, 1 Sample Street\nAccount 0000 1234 5678 (no real account)',
  },
  { code: 'WEBMONEY', isOn: true, payTo: 'Purse Z000000000000 (no real purse)' },
  { code: 'WESTERN_UNION', isOn: true, payTo: 'Given name: DEMO\nFamily name: MARKET\nCountry: nowhere (no real person)' },
];

/** Gives a market that is no demo the tree of categories to begin with: goods need one. Once there is a category, it is the operator's. */
export async function seedCategories({ system: { db, clock } }: Market): Promise<void> {
  if ((await listAllCategories(db.reader)).length > 0) return;
  const tree = makeCategories(readDemoData().categories, new Random('categories'), clock.now());
  await db.transaction((tx) =>
    insertCategories(
      tx,
      tree.map((category) => ({ ...category, pictureKey: null })),
    ),
  );
}

async function putPictures(files: FileStore): Promise<void> {
  const folder = demoPictureFolder();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.webp'))) {
    await files.put(`demo/${name}`, readFileSync(join(folder, name)));
  }
}

/** The people of the demo whom the start shows, when they are there. */
export async function demoSignInLines({ system }: Market): Promise<string[]> {
  const [buyer] = await listAccountsByEmail(system.db.reader, demoSignIns[0].email);
  if (!buyer) return [];
  return [`Sign in with the password ${demoPassword} as`, ...demoSignIns.map(({ role, email }) => `  ${role.padEnd(9)} ${email}`)];
}
