import { DomainError } from '#server/kernel/errors.js';

/** The order is not where this step begins. */
export class OrderTransitionRefused extends DomainError {
  readonly code = 'ORDER_TRANSITION_REFUSED';
  constructor(
    readonly event: string,
    readonly state: string,
    readonly actor: string,
    reason?: string,
  ) {
    super(reason ?? 'The order has moved on, so this step is not possible any more. Look at the order again.');
  }
}

const inWords: Readonly<Record<string, string>> = {
  BUYER: 'the buyer',
  SELLER: 'the shop',
  AGENT: 'an agent of customer service',
  OPERATOR: 'an operator of the market',
};

/** The step begins here, and is somebody else's. @param by Whose, as the table names them. */
export class OthersStep extends DomainError {
  readonly code = 'WRONG_ACTOR';
  constructor(by: readonly string[]) {
    const people = by.flatMap((actor) => inWords[actor] ?? []);
    super(people.length > 0 ? `This step belongs to ${people.join(' or ')}.` : 'This step is taken by the market itself.');
  }
}

/** A step that will be allowed later. */
export class TooEarly extends DomainError {
  readonly code = 'TOO_EARLY';
  constructor(
    message: string,
    /** Milliseconds UTC. */
    readonly availableAt: number,
  ) {
    super(message);
  }
}

export class DisputeIsOpen extends DomainError {
  readonly code = 'DISPUTE_OPEN';
  constructor() {
    super('A dispute about this order is open. Whatever happens to the money is settled there.');
  }
}

/** Neither side can act while an order is frozen. */
export class OrderFrozen extends DomainError {
  readonly code = 'ORDER_FROZEN';
}

export class CartEmpty extends DomainError {
  readonly code = 'CART_EMPTY';
  constructor() {
    super('There is nothing to order. Put something into the cart first.');
  }
}

export class OwnShop extends DomainError {
  readonly code = 'OWN_SHOP';
  constructor(shopName: string) {
    super(`${shopName} is your own shop. Nobody buys from his own shop; remove its goods from the cart.`);
  }
}

export class PriceChanged extends DomainError {
  readonly code = 'PRICE_CHANGED';
  constructor(
    readonly variantId: string,
    title: string,
    readonly oldPrice: { amountMinor: number; currency: string },
    readonly newPrice: { amountMinor: number; currency: string },
    override readonly path: readonly string[],
  ) {
    super(`The price of “${title}” has changed. Look at the new total, then order again.`);
  }
}

export class TotalChanged extends DomainError {
  readonly code = 'TOTAL_CHANGED';
  override readonly path = ['expectedTotal'];
  constructor(
    readonly expected: { amountMinor: number; currency: string },
    readonly actual: { amountMinor: number; currency: string },
  ) {
    super('The total is not the one that you were shown. Look at the new total, then order again.');
  }
}

export class NothingLeftToOrder extends DomainError {
  readonly code = 'OUT_OF_STOCK';
  override readonly path = ['orderId'];
  constructor() {
    super('Nothing of this order can be had any more. Look at what the shop has now, or ask it.');
  }
}

export class CountryNotServed extends DomainError {
  readonly code = 'COUNTRY_NOT_SERVED';
  override readonly path = ['address', 'country'];
  constructor(
    readonly shopId: string,
    shopName: string,
  ) {
    super(`${shopName} does not ship to this country. Remove its goods, or send them somewhere else.`);
  }
}

export class ShippingOptionStale<Quote> extends DomainError {
  readonly code = 'SHIPPING_OPTION_STALE';
  constructor(
    readonly shopId: string,
    shopName: string,
    readonly options: readonly Quote[],
    override readonly path: readonly string[],
  ) {
    super(`Choose again how ${shopName} ships: that option is not offered any more for these goods.`);
  }
}
