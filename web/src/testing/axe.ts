import axe from 'axe-core';
import { expect } from 'vitest';

/** What a screen reader or a keyboard would stumble over. Colours are judged in a real browser, not here. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}
