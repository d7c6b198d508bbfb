import { createRootRoute } from '@tanstack/react-router';
import { Broken } from '../ui/Region.tsx';
import { Root } from './Root.tsx';

/** Above every frame: the storefront's, the shop admin's, the desk's. */
export const root = createRootRoute({ component: Root, errorComponent: ({ error, reset }) => <Broken error={error} onRetry={reset} /> });
