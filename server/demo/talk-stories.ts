import { openTicket } from '#server/desk/use-cases/open-ticket.js';
import { replyToTicket } from '#server/desk/use-cases/reply-to-ticket.js';
import { markConversationRead } from '#server/messaging/use-cases/mark-conversation-read.js';
import { sendMessage } from '#server/messaging/use-cases/send-message.js';
import { findListedProduct } from '#server/search/index.js';
import type { Act, OrderStory } from './order-acts.ts';

const domain = 'demo.amotarget.test';
const agent = `agent@${domain}`;

/** Ids of what a story began: its conversation or its ticket. */
const begun = new WeakMap<OrderStory, string>();

/** The buyer writes about his order. */
export const askAboutOrder =
  (text: string): Act =>
  async (theatre, self) =>
    begin(self, await sendMessage(await theatre.as(self.buyer), { about: { orderId: self.orderIds[0]! }, text }));

const askAboutProduct =
  (slug: string, text: string): Act =>
  async (theatre, self) => {
    const ctx = await theatre.as(self.buyer);
    const product = (await findListedProduct(ctx, slug))!;
    begin(self, await sendMessage(ctx, { about: { productId: product.id }, text }));
  };

const askShop =
  (text: string): Act =>
  async (theatre, self) => {
    const shopId = (await theatre.as(self.seller)).viewer!.shopId!;
    begin(self, await sendMessage(await theatre.as(self.buyer), { about: { shopId }, text }));
  };

function begin(self: OrderStory, { conversation }: { conversation: { id: string } }): void {
  begun.set(self, conversation.id);
}

/** The other side reads what was written, and answers. */
const answer =
  (by: 'buyer' | 'seller') =>
  (text: string): Act =>
  async (theatre, self) => {
    const ctx = await theatre.as(self[by]);
    const conversationId = begun.get(self)!;
    await markConversationRead(ctx, { conversationId });
    await sendMessage(ctx, { conversationId, text });
  };
export const shopAnswers = answer('seller');
const buyerAnswers = answer('buyer');

const askService =
  (topic: 'ACCOUNT' | 'OTHER', subject: string, text: string): Act =>
  async (theatre, self) =>
    begun.set(self, (await openTicket(await theatre.as(self.buyer), { topic, subject, text })).id);

const askServiceAsGuest =
  (name: string, subject: string, text: string): Act =>
  async (theatre) => {
    const ctx = { ...(await theatre.as(agent)), viewer: null };
    const email = `${name.toLowerCase()}@${domain}`;
    await openTicket(ctx, { topic: 'ACCOUNT', email, name, subject, text });
  };

const serviceAnswers =
  (text: string): Act =>
  async (theatre, self) =>
    replyToTicket(await theatre.as(agent), { ticketId: begun.get(self)!, text });

function talk(buyer: string, shop: string, ...steps: [daysAgo: number, act: Act][]): OrderStory {
  return {
    purchaseId: '',
    orderIds: [],
    buyer: `${buyer}@${domain}`,
    seller: `${shop}@${domain}`,
    steps: steps.map(([daysAgo, act]) => ({ daysAgo, act })),
  };
}

/** What people ask shops and customer service, some of it still unread. */
export function talkStories(): OrderStory[] {
  return [
    talk(
      'camille',
      'kiln-and-kettle',
      [12, askAboutProduct('enamel-teapot', 'Can this teapot stand on an induction hob?')],
      [11.7, shopAnswers('Yes: its base is steel under the enamel. Only never let it boil dry.')],
      [11.2, buyerAnswers('That is what I wanted to know, thank you.')],
    ),
    talk(
      'camille',
      'paper-crane',
      [2.4, askShop('Do you wrap gifts? It is for my mother.')],
      [1.9, shopAnswers('With pleasure, and at no charge. Write “gift” to us once you have ordered.')],
    ),
    talk('ines', 'kiln-and-kettle', [0.3, askAboutProduct('pantry-jar', 'Do the lids close tightly enough for coffee?')]),
    talk(
      'camille',
      'clay-hours',
      [6, askService('OTHER', 'Another delivery address', 'I move house next month. Where do I change my address?')],
      [5.6, serviceAnswers('Under My account, Addresses. Orders that are placed already still go to the old one; tell their shops.')],
    ),
    talk('ines', 'clay-hours', [
      0.4,
      askService('ACCOUNT', 'Selling as well as buying', 'Can I open a shop with the same e-mail address?'),
    ]),
    talk('ines', 'clay-hours', [1.1, askServiceAsGuest('Bruno', 'I cannot sign in', 'It says that I am not authorized. What happened?')]),
  ];
}
