import { CloudOff, TriangleAlert } from 'lucide-react';
import { Component, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { Attempt } from '../lib/attempt.ts';
import { faultOf } from '../lib/fault.ts';
import { useText } from '../lib/use-text.ts';
import { uiText } from '../text/en/ui.ts';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { SignInAgain } from './SignInAgain.tsx';

interface RegionProps {
  skeleton: ReactNode;
  /** Decoration: when it fails it is simply not there. */
  isDecoration?: boolean;
  children: ReactNode;
}

/** A part of a page that loads, or fails, on its own: skeleton, content, or what broke with a way to try again. */
export function Region({ skeleton, isDecoration = false, children }: RegionProps) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Attempt value={attempt}>
      <ErrorRegion key={attempt} isDecoration={isDecoration} onRetry={() => setAttempt(attempt + 1)}>
        <Suspense fallback={skeleton}>{children}</Suspense>
      </ErrorRegion>
    </Attempt>
  );
}

class ErrorRegion extends Component<{ isDecoration: boolean; onRetry(): void; children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error && this.props.isDecoration) return null;
    if (this.state.error) return <Broken error={this.state.error} onRetry={this.props.onRetry} />;
    return this.props.children;
  }
}

/** What broke, that nothing is lost, and the reference under which the server wrote it down. Goes on by itself when the connection is back. */
export function Broken({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const t = useText(uiText);
  const { kind, requestId } = faultOf(error);
  const retry = useRef(onRetry);
  retry.current = onRetry;
  useEffect(() => {
    if (kind !== 'offline') return;
    const goOn = () => retry.current();
    addEventListener('online', goOn);
    return () => removeEventListener('online', goOn);
  }, [kind]);
  return (
    <div role="alert" className="py-6">
      <EmptyState
        icon={kind === 'offline' ? CloudOff : TriangleAlert}
        title={t(`ui.fault.${kind}.title`)}
        action={
          kind === 'signed-out' ? (
            <SignInAgain className="btn small">{t('ui.signIn')}</SignInAgain>
          ) : (
            <Button size="small" onPress={onRetry}>
              {t('ui.tryAgain')}
            </Button>
          )
        }
      >
        <p>{t(`ui.fault.${kind}.text`)}</p>
        {requestId && kind !== 'signed-out' && <p className="text-sm">{t('ui.reference', { id: requestId })}</p>}
      </EmptyState>
    </div>
  );
}
