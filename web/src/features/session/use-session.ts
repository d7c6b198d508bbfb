import { useQuery, useSuspenseQuery } from '@apollo/client/react';
import { SessionDocument, type SessionQuery } from './Session.generated.ts';

export type Session = SessionQuery;
export type Viewer = NonNullable<SessionQuery['viewer']>;

/** Who looks at which market. Suspends; for the inside of pages. */
export function useSession(): Session {
  return useSuspenseQuery(SessionDocument).data;
}

/** The same for the frame around the pages, which is drawn before the answer is there. */
export function useSessionIfThere(): Session | undefined {
  return useQuery(SessionDocument).data as Session | undefined;
}
