import type { Letter } from '#server/kernel/letter.js';

interface Decision {
  readonly name: string;
  readonly marketName: string;
  readonly shopName: string;
  /** What the operator wrote for the seller to read. */
  readonly reason: string;
}

export function approvedLetter({ name, marketName, shopName, reason }: Decision): Letter {
  return {
    subject: `${shopName} is approved at ${marketName}`,
    paragraphs: [
      `Hello ${name}. Your shop ${shopName} is approved: publish your products, and buyers find them. The market writes:`,
      { quote: reason },
    ],
    link: { text: 'Go to your products', path: '/sell/products?state=DRAFT' },
  };
}

export function notApprovedLetter({ name, marketName, shopName, reason }: Decision): Letter {
  return {
    subject: `${shopName} is not approved at ${marketName} yet`,
    paragraphs: [
      `Hello ${name}. We looked at your shop ${shopName} and cannot approve it yet. The reason:`,
      { quote: reason },
      'Your drafts are kept. Mend what the reason says, then ask for approval again.',
    ],
    link: { text: 'Go to your shop', path: '/sell/orders' },
  };
}
