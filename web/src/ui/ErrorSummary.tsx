import { useEffect, useRef } from 'react';
import type { Fault } from '../lib/fault.ts';
import type { Refusal } from '../lib/use-command.ts';
import { useText } from '../lib/use-text.ts';
import { uiText } from '../text/en/ui.ts';
import { Note } from './Note.tsx';
import { SignInAgain } from './SignInAgain.tsx';

interface Props {
  refusals: readonly Pick<Refusal, 'message' | 'path'>[];
  fault?: Fault | null;
}

/** Everything that stands in the way, on top of a form; focus moves here so that it is read. Nothing typed is lost. */
export function ErrorSummary({ refusals, fault }: Props) {
  const t = useText(uiText);
  const box = useRef<HTMLDivElement>(null);
  const sentences = [...new Set(refusals.map((refusal) => refusal.message))]; // two fields can be refused for one reason
  const isShown = refusals.length > 0 || Boolean(fault);
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Note tone="danger" isAlert>
        {fault && <FaultText fault={fault} />}
        {sentences.length === 1 && <p>{sentences[0]}</p>}
        {sentences.length > 1 && (
          <>
            <p>
              <b>{t('ui.severalErrors', { count: sentences.length })}</b>
            </p>
            <ul className="list-disc ps-5">
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </Note>
    </div>
  );
}

function FaultText({ fault }: { fault: Fault }) {
  const t = useText(uiText);
  if (fault.kind === 'signed-out') {
    return <p>{t.rich('ui.fault.signed-out.command', { a: (words) => <SignInAgain key="a">{words}</SignInAgain> })}</p>;
  }
  return (
    <p>
      {fault.advice ?? t(`ui.fault.${fault.kind}.command`)} {!fault.advice && fault.requestId && t('ui.reference', { id: fault.requestId })}
    </p>
  );
}
