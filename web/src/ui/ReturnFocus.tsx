import { useEffect, useRef, useState } from 'react';

/**
 * Stands inside a window above the page. When it closes, focus goes to what opened it; where that is gone too (another button took its
 * place), to the heading of the part of the page it stood in. Never nowhere: a keyboard or a screen reader would begin at the top.
 */
export function ReturnFocus() {
  const [path] = useState(() => pathOf(document.activeElement));
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const frame = mark.current?.closest(windows);
    if (frame) openers.set(frame, path);
    return () => afterDrawing(() => focusNear(path));
  }, [path]);
  return <span ref={mark} hidden />;
}

const windows = '[role="dialog"], [role="alertdialog"]';
/** What opened a window, by the window: one that was opened by another, which is gone when this one closes, asks further. */
const openers = new WeakMap<Element, readonly Element[]>();

/** An element and all that it stands in, innermost first: some of it may be gone later. */
function pathOf(element: Element | null): Element[] {
  if (!element || element === document.body) return [];
  return [element, ...(element.parentElement === document.body ? [] : pathOf(element.parentElement)), ...(openers.get(element) ?? [])];
}

/** The window gives focus back by itself, one frame after it closed; where it could not, nobody has it. */
function afterDrawing(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}

function focusNear(path: readonly Element[]): void {
  const left = path.filter((each) => each.isConnected);
  if (!isNowhere(document.activeElement, left)) return;
  for (const element of left) {
    if (focus(element) || focus(headingOf(element))) return;
  }
}

/** On nothing; or on a whole window, which takes the focus half a second after it opened if it finds it on nothing just then. */
function isNowhere(focused: Element | null, left: readonly Element[]): boolean {
  if (focused === null || focused === document.body) return true;
  return focused.matches(windows) && left.includes(focused);
}

function headingOf(part: Element): Element | null {
  const heading = part.querySelector('h1, h2, h3');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}

function focus(element: Element | null): boolean {
  if (element instanceof HTMLElement) element.focus();
  return element !== null && document.activeElement === element;
}
