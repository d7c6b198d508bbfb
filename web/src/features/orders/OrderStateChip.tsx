import type { OrderState } from '../../graphql/schema.generated.ts';
import { Chip } from '../../ui/Chip.tsx';
import { orderLooks } from './order-state.ts';

/** Where an order stands, in the server's word. */
export function OrderStateChip({ state, label }: { state: OrderState; label: string }) {
  const { icon, tone } = orderLooks[state];
  return (
    <Chip icon={icon} tone={tone}>
      {label}
    </Chip>
  );
}
