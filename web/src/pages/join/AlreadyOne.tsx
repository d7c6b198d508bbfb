import type { Viewer } from '../../features/session/use-session.ts';
import { useText } from '../../lib/use-text.ts';
import { joinText } from '../../text/en/join.ts';
import { Note } from '../../ui/Note.tsx';

/** Somebody with an account looks for another kind: it does not change, and the other one is a new one beside it. */
export function AlreadyOne({ viewer }: { viewer: Viewer }) {
  const t = useText(joinText);
  return <Note>{t(`join.already.${viewer.kind}`, { email: viewer.email })}</Note>;
}
