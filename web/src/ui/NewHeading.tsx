import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of what took the place of a page's first words: takes the focus, so that it is read. */
export function NewHeading({ id, children }: { id?: string; children: ReactNode }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <h1 id={id} ref={head} tabIndex={-1} className="[overflow-wrap:anywhere]">
      {children}
    </h1>
  );
}
