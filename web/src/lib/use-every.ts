import { useEffect, useEffectEvent } from 'react';

/** Does something again and again while the page is looked at; a page in the background waits. @param everyMs Null: not at all. */
export function useEvery(everyMs: number | null, deed: () => void): void {
  const onTick = useEffectEvent(deed);
  useEffect(() => {
    if (everyMs === null) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) onTick();
    }, everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
}
