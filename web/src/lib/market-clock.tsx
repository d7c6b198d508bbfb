import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

const MovedMs = createContext(0);

/** The market's clock can be moved in a sandbox: every countdown below follows it. */
export function MarketClock({ movedMs, children }: { movedMs: number; children: ReactNode }) {
  return <MovedMs value={movedMs}>{children}</MovedMs>;
}

/** Now, by the market's clock, in ms UTC; renewed every `everyMs`. */
export function useNow(everyMs = 30_000): number {
  const movedMs = useContext(MovedMs);
  const [tick, setTick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return useMemo(() => tick + movedMs, [tick, movedMs]);
}
