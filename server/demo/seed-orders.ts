import type { Market } from '#server/app/market.js';
import { DAY } from '#server/kernel/time.js';
import { MovableClock } from '#server/platform/clock/clock.js';
import { goodsStories } from './goods-stories.ts';
import type { OrderStory } from './order-acts.ts';
import { orderStories } from './order-stories.ts';
import { payoutStories } from './payout-stories.ts';
import { talkStories } from './talk-stories.ts';
import { Theatre } from './theatre.ts';

/** How far back the oldest story begins. */
const daysBack = 62;

/**
 * Lives through the demo's orders: every one goes through the same use cases as a shopper's, on a clock that begins two months ago and is moved
 * forward, with the sandbox for its payments and parcels. So every screen has something to show, and the books are right.
 *
 * @param setSandboxClock Keeps the sandbox's time with the market's.
 */
export async function seedOrders(market: Market, setSandboxClock: (movedMs: number) => Promise<void>): Promise<void> {
  const { clock } = market.system;
  if (!(clock instanceof MovableClock)) throw new Error('The demo needs a clock that can be moved.');
  const theatre = new Theatre(market);
  const scenes = [...orderStories(), ...talkStories(), ...goodsStories(), ...payoutStories()]
    .flatMap((story) => scenesOf(story))
    .sort((a, b) => b.daysAgo - a.daysAgo);
  const trueTime = clock.movedMs;
  for (const scene of scenes) {
    await moveTo(trueTime - scene.daysAgo * DAY);
    await play(theatre, scene);
  }
  await moveTo(trueTime);

  async function moveTo(movedMs: number): Promise<void> {
    if (!(clock instanceof MovableClock)) return;
    const step = DAY / 2;
    for (let at = Math.max(clock.movedMs, trueTime - daysBack * DAY); at < movedMs; at = Math.min(movedMs, at + step)) {
      clock.movedMs = at;
      await market.worker.settle(); // clocks ring when they would have rung
    }
    clock.movedMs = movedMs;
    await setSandboxClock(movedMs);
    await market.worker.settle();
  }
}

interface Scene {
  readonly daysAgo: number;
  readonly story: OrderStory;
  readonly step: number;
}

function scenesOf(story: OrderStory): Scene[] {
  return story.steps.map(({ daysAgo }, step) => ({ daysAgo, story, step }));
}

async function play(theatre: Theatre, { story, step }: Scene): Promise<void> {
  await story.steps[step]!.act(theatre, story);
  await theatre.settle();
}
