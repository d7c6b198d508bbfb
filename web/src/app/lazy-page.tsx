import { type ComponentType, startTransition, use, useReducer } from 'react';
import { keep, kept } from '../lib/remembered.ts';
import { Broken } from '../ui/Region.tsx';

/** A page whose code comes with the first visit. */
interface LazyPage {
  (): React.ReactNode;
  /** Fetches the code ahead; a failure shows itself only to whoever then opens the page. */
  preload(): Promise<void>;
}

/**
 * A page in a file of its own. When its code cannot be fetched the reader stays in the app, reads why, and can try again: the
 * router's own way is to load the address anew, which without a connection ends on the browser's error page.
 */
export function lazyPage<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): LazyPage {
  let Page: ComponentType | undefined;
  let loading: Promise<void> | undefined;
  let failure: unknown;

  function fetchPage(): Promise<void> {
    loading ??= load()
      .then(
        (module) => {
          Page = module[name];
        },
        async (error: unknown) => {
          failure = await whyMissing(error);
        },
      )
      .finally(() => {
        loading = undefined;
      });
    return loading;
  }

  // biome-ignore lint/correctness/noComponentHookFactories: made once for each route, when the routes are made
  function Lazy() {
    const [, retry] = useReducer((count: number) => count + 1, 0);
    if (Page) return <Page />;
    if (!failure) use(fetchPage());
    function tryAgain() {
      failure = undefined;
      startTransition(retry); // what stands there stays until it is known how the try went
    }
    return failure ? <Broken error={failure} onRetry={tryAgain} /> : null;
  }

  async function preload() {
    if (Page) return;
    await fetchPage();
    failure = undefined;
  }
  return Object.assign(Lazy, { preload });
}

/** Not reached, or gone because the market was renewed meanwhile; then the address is loaded anew, once. */
async function whyMissing(error: unknown): Promise<unknown> {
  const mark = `reloaded:${String(error)}`;
  try {
    const answer = await fetch('/', { method: 'HEAD', cache: 'no-store' });
    if (answer.ok && !kept(mark)) {
      keep(mark, 'yes');
      window.location.reload();
      await new Promise(() => undefined);
    }
    return new Error('This page’s code is missing', { cause: error });
  } catch {
    return new TypeError('The market was not reached', { cause: error });
  }
}
