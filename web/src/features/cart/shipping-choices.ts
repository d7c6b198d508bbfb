import { useCallback, useState } from 'react';
import { keep, kept } from '../../lib/remembered.ts';

const storageKey = 'shipping-choices';

/** Which shipping option was picked for each shop; kept over reloads, from the cart into the checkout. */
export function useShippingChoices(): [Record<string, string>, (shopId: string, optionId: string) => void] {
  const [choices, setChoices] = useState<Record<string, string>>(() => JSON.parse(kept(storageKey) ?? '{}'));
  const choose = useCallback((shopId: string, optionId: string) => {
    setChoices((before) => {
      const next = { ...before, [shopId]: optionId };
      keep(storageKey, JSON.stringify(next));
      return next;
    });
  }, []);
  return [choices, choose];
}

interface Group {
  shop: { id: string };
  shippingOptions: readonly { shippingOptionId: string }[];
}

/** The picked option of a group, or its first (the cheapest); none when the shop does not send there. */
export function chosenOption<G extends Group>(group: G, choices: Record<string, string>): G['shippingOptions'][number] | undefined {
  return group.shippingOptions.find((option) => option.shippingOptionId === choices[group.shop.id]) ?? group.shippingOptions[0];
}
