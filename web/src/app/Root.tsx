import { Outlet } from '@tanstack/react-router';
import { useSessionIfThere } from '../features/session/use-session.ts';
import { MarketClock } from '../lib/market-clock.tsx';
import { ShipToProvider } from '../lib/ship-to.tsx';

/** What every page shares, whichever frame it has: the market's clock and where parcels would go. */
export function Root() {
  const session = useSessionIfThere();
  return (
    <MarketClock movedMs={session?.market.clockMovedMs ?? 0}>
      <ShipToProvider home={session?.viewer?.country}>
        <Outlet />
      </ShipToProvider>
    </MarketClock>
  );
}
