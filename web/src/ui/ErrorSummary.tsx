import { useEffect, useRef } from 'react';
import type { Fault } from '../lib/fault.ts';
import type { Refusal } from '../lib/use-command.ts';
import { useText } from '../lib/use-text.ts';
import { uiText } from '../text/en/ui.ts';
import { Note } from './Note.tsx';

interface Props {
  refusals: readonly Pick<Refusal, 'message' | 'path'>[];
  fault?: Fault | null;
}

/** Everything that stands in the way, on top of a form; focus moves here so that it is read. Nothing typed is lost. */
export function ErrorSummary({ refusals, fault }: Props) {
  const t = useText(uiText);
  const box = useRef<HTMLDivElement>(null);
  const isShown = refusals.length > 0 || Boolean(fault);
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Note tone="danger" isAlert>
        {fault && (
          <p>
            {fault.advice ?? t(`ui.fault.${fault.kind}.command`)}{' '}
            {!fault.advice && fault.requestId && t('ui.reference', { id: fault.requestId })}
          </p>
        )}
        {refusals.length === 1 && <p>{refusals[0]?.message}</p>}
        {refusals.length > 1 && (
          <>
            <p>
              <b>{t('ui.severalErrors', { count: refusals.length })}</b>
            </p>
            <ul className="list-disc ps-5">
              {refusals.map((refusal) => (
                <li key={`${refusal.path.join('.')} ${refusal.message}`}>{refusal.message}</li>
              ))}
            </ul>
          </>
        )}
      </Note>
    </div>
  );
}
