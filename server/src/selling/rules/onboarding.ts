import type { Gap, GapCode } from './gaps.ts';

export type OnboardingStep = 'ABOUT' | 'PLACE' | 'SHIPPING' | 'PRODUCT';

/** What a new shop has to do before it can sell. */
export interface Onboarding {
  readonly steps: readonly { readonly code: OnboardingStep; readonly isDone: boolean }[];
  /** Whether the shop can sell: all steps are done, and it is approved where the market wants that. */
  readonly isReady: boolean;
  /** Null where the market approves no shops. */
  readonly review: {
    readonly state: 'ONBOARDING' | 'IN_REVIEW' | 'ACTIVE';
    readonly reason: string | null;
    readonly canAsk: boolean;
  } | null;
}

interface ShopReview {
  readonly state: 'ONBOARDING' | 'IN_REVIEW' | 'ACTIVE';
  readonly reviewReason: string | null;
}

/** @param hasProduct Whether one of its products lacks nothing of its own. */
export function onboardingOf(shop: ShopReview, missing: readonly Gap[], hasProduct: boolean, needsApproval: boolean): Onboarding {
  const lacks = (code: GapCode) => missing.some((gap) => gap.code === code);
  const steps = [
    { code: 'ABOUT', isDone: !lacks('SHOP_ABOUT') },
    { code: 'PLACE', isDone: !lacks('SHOP_PLACE') },
    { code: 'SHIPPING', isDone: !lacks('SHOP_SHIPPING') },
    { code: 'PRODUCT', isDone: hasProduct },
  ] as const;
  const isDone = steps.every((step) => step.isDone);
  const canAsk = isDone && shop.state === 'ONBOARDING';
  const review = needsApproval ? { state: shop.state, reason: shop.reviewReason, canAsk } : null;
  return { steps, isReady: isDone && (!needsApproval || shop.state === 'ACTIVE'), review };
}
