import { useEffect, useRef } from 'react';

const typing = 'input, textarea, select, [contenteditable], [role="dialog"]';

/** J and K go through the rows of the page (Enter then opens, as on any link), `/` finds, `?` shows all keys. */
export function useWorkKeys(onHelp: () => void): void {
  const help = useRef(onHelp);
  help.current = onHelp;
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const isTyping = event.target instanceof Element && event.target.closest(typing);
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('[role="dialog"]')) return;
      const deed = deeds[event.key];
      if (event.key === '?') help.current();
      else if (!deed) return;
      else deed();
      event.preventDefault();
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

const deeds: Record<string, () => void> = {
  j: () => moveBy(1),
  k: () => moveBy(-1),
  '/': () => document.querySelector<HTMLElement>('#main [type="search"]')?.focus(),
};

function moveBy(step: 1 | -1): void {
  const rows = [...document.querySelectorAll('#main [data-row]')];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[here < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, here + step))];
  const link = next?.querySelector<HTMLElement>('[data-open]');
  link?.focus();
  link?.scrollIntoView?.({ block: 'nearest' });
}
