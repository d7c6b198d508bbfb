import { cleanup, configure } from '@testing-library/react';
import { afterEach, expect, vi } from 'vitest';

/** Testing Library and React disagree about who awaits what suspends after a click; `render-page` awaits it in the end. */
const aboutTheToolItself =
  /^(A component suspended inside an `act` scope|The current testing environment is not configured to support act)/;

configure({ asyncUtilTimeout: 8_000 }); // several files share two cores

const complaints: string[] = [];

vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
  const complaint = words.map(String).join(' ');
  if (!aboutTheToolItself.test(complaint)) complaints.push(complaint);
});

afterEach(() => {
  cleanup();
  if (typeof window !== 'undefined') {
    localStorage.clear();
    sessionStorage.clear();
  }
  const heard = complaints.splice(0);
  expect(heard, 'nothing complains on the console').toEqual([]);
});

if (typeof window !== 'undefined') {
  window.scrollTo = () => undefined;
  // jsdom lacks it; the kit asks it for names without special letters only
  window.CSS ??= { escape: (name: string) => name } as never;
  // jsdom has no layout, so nothing ever matches a media query
  window.matchMedia ??= ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as never;
}
