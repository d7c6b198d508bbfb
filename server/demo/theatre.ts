import { randomUUID } from 'node:crypto';
import { type Account, listAccountsByEmail, listAddresses } from '#server/accounts/index.js';
import type { Market } from '#server/app/market.js';
import { addToCart } from '#server/cart/use-cases/change-cart.js';
import { listVariantsOfProducts, type Variant } from '#server/catalog/index.js';
import { findDispute, listDisputesOfOrders, listProposals } from '#server/disputes/store.js';
import type { Dispute, Proposal } from '#server/disputes/tables.js';
import { listStock } from '#server/inventory/index.js';
import { listOrdersOfPurchases } from '#server/orders/order-store.js';
import { placeOrder } from '#server/orders/use-cases/place-order.js';
import { startPayment } from '#server/orders/use-cases/start-payment.js';
import { findAttempt } from '#server/payments/index.js';
import { refreshPayment } from '#server/payments/use-cases/refresh-payment.js';
import { type Context, systemContext, type Viewer } from '#server/platform/context.js';
import { findListedProduct } from '#server/search/index.js';
import { type GoodsLine, quoteShipping } from '#server/shipping/index.js';
import { findShopOfAccount } from '#server/shops/index.js';

/** Goods that somebody orders, by the product's name in links. */
export interface Wanted {
  readonly slug: string;
  readonly quantity?: number;
}

/** The stage of the demo's orders: its people, acting through the use cases. */
export class Theatre {
  constructor(private readonly market: Market) {}

  /** Acts as somebody of the demo. */
  async as(email: string): Promise<Context> {
    const { system } = this.market;
    const [account] = await listAccountsByEmail(system.db.reader, email);
    if (!account) throw new Error(`The demo has nobody called ${email}.`);
    return { ...systemContext(system), viewer: await this.viewerOf(account) };
  }

  private async viewerOf(account: Account): Promise<Viewer> {
    const shop = account.kind === 'SELLER' ? await findShopOfAccount(this.market.system.db.reader, account.id) : undefined;
    return { accountId: account.id, sessionId: 'demo', kind: account.kind, roles: account.roles, name: account.name, shopId: shop?.id };
  }

  /** Orders things in one checkout, by each shop's cheapest way. @returns the orders, one for each shop. */
  async order(buyer: string, goods: readonly Wanted[]): Promise<{ purchaseId: string; orderIds: string[] }> {
    const ctx = await this.as(buyer);
    const db = ctx.db.reader;
    const [address] = await listAddresses(db, ctx.viewer!.accountId);
    const byShop = new Map<string, GoodsLine[]>();
    for (const { slug, quantity = 1 } of goods) {
      const variant = await this.variantInStock(ctx, slug, quantity);
      await addToCart(ctx, { variantId: variant.id, quantity });
      byShop.set(variant.shopId, [
        ...(byShop.get(variant.shopId) ?? []),
        { variantId: variant.id, quantity, priceMinor: variant.priceMinor, weightGrams: variant.weightGrams },
      ]);
    }
    const choices: { shopId: string; shippingOptionId: string }[] = [];
    let expectedTotal = 0;
    for (const [shopId, lines] of byShop) {
      const [quote] = await quoteShipping(ctx, db, { shopId, country: address!.country, lines });
      if (!quote) throw new Error(`The shop ${shopId} does not ship to ${address!.country}.`);
      choices.push({ shopId, shippingOptionId: quote.shippingOptionId });
      expectedTotal += quote.fee.amountMinor + lines.reduce((sum, line) => sum + line.priceMinor * line.quantity, 0);
    }
    const purchase = await placeOrder(ctx, { address: address!, choices, expectedTotal, idempotencyKey: randomUUID() });
    return { purchaseId: purchase.id, orderIds: (await listOrdersOfPurchases(db, [purchase.id])).map((order) => order.id) };
  }

  private async variantInStock(ctx: Context, slug: string, quantity: number): Promise<Variant> {
    const product = await findListedProduct(ctx, slug);
    const variants = product ? await listVariantsOfProducts(ctx.db.reader, [product.id]) : [];
    const shelves = await listStock(
      ctx.db.reader,
      variants.map((variant) => variant.id),
    );
    const found = variants.find((variant) => shelves.some((row) => row.variantId === variant.id && row.onHand - row.reserved >= quantity));
    if (!found) throw new Error(`The demo has no ${quantity} of ${slug}.`);
    return found;
  }

  /** Pays by card on the sandbox's page, as a browser would. */
  async pay(buyer: string, purchaseId: string, card = '4242424242424242'): Promise<void> {
    const ctx = await this.as(buyer);
    const attempt = await startPayment(ctx, { purchaseId, method: 'CARD', idempotencyKey: randomUUID() });
    await postForm(attempt.nextActionUrl!, { number: card, expires: '12 / 39', code: '123' });
    const asked = await refreshPayment(ctx, { attemptId: attempt.id });
    if (asked.state === 'REQUIRES_ACTION') await postForm(asked.nextActionUrl!, { password: 'password' });
    await refreshPayment(ctx, { attemptId: attempt.id });
    await this.settle();
    const paid = await findAttempt(ctx.db.reader, attempt.id);
    if (paid?.state !== 'CAPTURED') throw new Error(`A payment of the demo ended as ${paid?.state}.`);
  }

  /** The latest dispute about an order, with its live proposals. */
  async disputeOf(orderId: string): Promise<{ dispute: Dispute; proposals: Proposal[] }> {
    const db = this.market.system.db.reader;
    const latest = (await listDisputesOfOrders(db, [orderId])).at(-1)!;
    return {
      dispute: (await findDispute(db, latest.id))!,
      proposals: (await listProposals(db, [latest.id])).filter((each) => each.isLive),
    };
  }

  settle(): Promise<void> {
    return this.market.worker.settle();
  }
}

async function postForm(url: string, fields: Record<string, string>): Promise<void> {
  await (await fetch(url, { method: 'POST', body: new URLSearchParams(fields) })).text();
}
