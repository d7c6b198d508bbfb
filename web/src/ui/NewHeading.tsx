import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  id?: string;
  /** 2 for a part of the page that came newly. */
  level?: 1 | 2;
  children: ReactNode;
}

/** The heading of what took the place of a page's first words, or of a part that came newly: takes the focus, so that it is read. */
export function NewHeading({ id, level = 1, children }: Props) {
  const Head = level === 1 ? 'h1' : 'h2';
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <Head id={id} ref={head} tabIndex={-1} className="[overflow-wrap:anywhere]">
      {children}
    </Head>
  );
}
