import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFolder } from '#server/platform/files/repository-folder.js';
import { type Journey, openJourney, payForTeapot, stepsOf } from '#test/journey.js';
import { exportLedger } from './index.ts';

/** Two purchases, one of them refunded: seven or more bookings, all sealed. */
async function lived(): Promise<Journey> {
  const journey = await openJourney();
  const { orderId } = await payForTeapot(journey, journey.ana);
  await payForTeapot(journey, journey.ben);
  await stepsOf(journey).verify(journey.agent, orderId, false);
  await journey.settle();
  for (const _ of [1, 2]) {
    journey.clock.move(20_000); // the provider sends the refund, then its booking is sealed
    await journey.settle();
  }
  return journey;
}

async function linesOf(journey: Journey): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLedger(journey.market.system.db.reader)) lines.push(line);
  return lines;
}

function verify(journey: Journey, lines: readonly string[], ...more: string[]) {
  const file = join(journey.market.system.settings.dataDir, 'ledger.ndjson');
  writeFileSync(file, lines.join('\n'));
  const { status, stdout } = spawnSync(process.execPath, [join(repositoryFolder, 'server/scripts/ledger-verify.mjs'), file, ...more], {
    encoding: 'utf8',
  });
  return { status, said: stdout };
}

const proof = `{ ledgerProof { transactionCount entryCount sealedCount head isBalanced balances { group amount { amountMinor currency } } } }`;

test('G: an operator reads that no cent is lost, and the exported books say the same to a program of their own', async () => {
  const journey = await lived();
  const operator = await journey.person('STAFF', 'Olga', ['OPERATOR']);
  const { ledgerProof } = await journey.ask(proof, {}, operator);
  expect(ledgerProof).toMatchObject({ isBalanced: true, sealedCount: ledgerProof.transactionCount });
  expect(ledgerProof.balances).toEqual([
    { group: 'psp', amount: { amountMinor: 4_500, currency: 'USD' } },
    { group: 'escrow', amount: { amountMinor: -4_500, currency: 'USD' } },
  ]);

  const { status, said } = verify(journey, await linesOf(journey), '--head', ledgerProof.head);
  expect(said).toContain(`${ledgerProof.transactionCount} bookings, head ${ledgerProof.head}`);
  expect(said).toMatch(/USD escrow +-4500/);
  expect(said).toContain('The ledger is whole.');
  expect(status).toBe(0);
  await expect(journey.ask(proof, {}, journey.agent)).rejects.toThrow('This account cannot do that.');
});

const swap = ([first, second, ...rest]: string[]) => [second!, first!, ...rest];
test('G: whatever is changed in the exported books is found', async () => {
  const journey = await lived();
  const lines = await linesOf(journey);
  const changes: [what: string, lines: string[], found: RegExp][] = [
    ['an amount', lines.map((line) => line.replace('4500', '4600')), /not the one that was sealed[\s\S]*out by/],
    ['an account', lines.map((line) => line.replace('buyer_unapplied', 'commission')), /not the one that was sealed/],
    ['a booking taken out', lines.slice(1), /The seal says 2 where 1 is due/],
    ['two bookings in another order', swap(lines), /does not follow the one before/],
    ['one that is there twice', [...lines, lines.at(-1)!], /is there twice/],
    ['something else', [...lines, 'not a booking'], /This is no booking/],
    ['the newest taken out', lines.slice(0, -1), /not at the head that was noted/],
  ];
  const { hash } = JSON.parse(lines.at(-1)!);
  for (const [what, changed, found] of changes) {
    const { status, said } = verify(journey, changed, '--head', hash);
    expect(said, what).toMatch(found);
    expect(status, what).toBe(1);
  }
});
