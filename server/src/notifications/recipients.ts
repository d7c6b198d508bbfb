import { type Account, findAccount, listAccounts, type MailTopic } from '#server/accounts/index.js';
import type { Letter } from '#server/kernel/letter.js';
import type { Context } from '#server/platform/context.js';
import { writeMail } from '#server/platform/mail/write-mail.js';
import { listShopMembers } from '#server/shops/index.js';

/** Writes to a buyer. @param key Names the fact that is told. @param topic What kind of mail it is; none: one that always comes. */
export async function tellBuyer(ctx: Context, key: string, buyerId: string, letter: Letter, topic?: MailTopic): Promise<void> {
  const buyer = await findAccount(ctx.db.reader, buyerId);
  if (buyer && wants(buyer, topic)) await writeMail(ctx, key, buyer.email, letter);
}

/** Writes to everybody who acts for a shop. */
export async function tellShop(ctx: Context, key: string, shopId: string, letter: Letter, topic?: MailTopic): Promise<void> {
  const members = await listShopMembers(ctx.db.reader, shopId);
  const sellers = await listAccounts(
    ctx.db.reader,
    members.map((member) => member.accountId),
  );
  for (const seller of sellers) if (wants(seller, topic)) await writeMail(ctx, key, seller.email, letter);
}

/** Nobody is mailed about what he muted; a closed account is mailed about nothing. */
function wants({ mutedMails, closedAt }: Account, topic: MailTopic | undefined): boolean {
  return closedAt === null && !(topic && mutedMails?.includes(topic));
}
