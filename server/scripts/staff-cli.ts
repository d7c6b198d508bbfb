/** `npm run staff -- --email nia@market.example --name Nia --country KE --roles AGENT,OPERATOR`: the first people who work for a market. */
import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { createStaff, type StaffRole } from '#server/accounts/index.js';
import { openMarket } from '#server/app/market.js';
import { recordAct } from '#server/desk/index.js';
import { systemContext } from '#server/platform/context.js';
import { dialect } from '#server/platform/db/dialect.js';
import { migrate } from '#server/platform/db/migrate.js';
import { takeProcessLock } from '#server/platform/db/process-lock.js';
import { silentLog } from '#server/platform/log/log.js';
import { readSettings } from '#server/read-settings.js';

interface Options {
  readonly email: string;
  readonly name: string;
  readonly country: string;
  readonly roles: string;
}

const known: readonly string[] = ['AGENT', 'OPERATOR'];

async function addStaff({ email, name, country, roles: text }: Options): Promise<void> {
  const roles = text.split(',').map((role) => role.trim().toUpperCase());
  const unknown = roles.find((role) => !known.includes(role));
  if (unknown !== undefined)
    throw new Error(`There is no role ${unknown}. Choose from AGENT and OPERATOR, such as --roles AGENT,OPERATOR.`);
  if (!/^[A-Z]{2}$/.test(country)) throw new Error('Give the country by its two letters, such as --country KE.');
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Error('Give an e-mail address, such as --email nia@market.example.');

  const settings = readSettings(process.env);
  mkdirSync(settings.dataDir, { recursive: true });
  const lock = dialect === 'sqlite' ? takeProcessLock(join(settings.dataDir, 'market.lock')) : undefined;
  if (!lock && dialect === 'sqlite') throw new Error(`The market in ${settings.dataDir} is open. Stop its server, then run this again.`);
  await migrate(dialect, settings.databaseLocation);
  const market = await openMarket({ databaseLocation: settings.databaseLocation, settings, log: silentLog });
  const ctx = systemContext(market.system);
  try {
    const { account, secret } = await ctx.db.transaction(async (tx) => {
      const created = await createStaff(ctx, tx, { email, name, country, roles: roles as StaffRole[] });
      const act = { key: ctx.ids('audit'), at: ctx.clock.now(), actorId: 'command line', act: 'account.inviteStaff' };
      await recordAct(ctx, tx, { ...act, subjectId: created.account.id, reason: 'Made from the command line.' });
      return created;
    });
    say(`${account.name} works for ${settings.marketName} now, with the Member ID ${account.memberId}.`);
    say(`Choose a password within ${ctx.policies.passwordResetMinutes} minutes of now, once the market is open:`);
    say(`${settings.publicUrl}/retrieve-password/finish#${secret}`);
  } finally {
    await market.close();
    lock?.release();
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const command = new Command('npm run staff --')
  .description('Makes a staff account and prints the link by which its owner chooses a password.')
  .requiredOption('--email <address>', 'e-mail address')
  .requiredOption('--name <name>', 'name')
  .requiredOption('--country <code>', 'country, two letters')
  .requiredOption('--roles <roles>', 'AGENT, OPERATOR or both, with a comma')
  .showHelpAfterError();

try {
  await addStaff(command.parse().opts<Options>());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
