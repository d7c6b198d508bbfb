import { useCommand } from '../lib/use-command.ts';
import { useText } from '../lib/use-text.ts';
import { shellText } from '../text/en/shell.ts';
import { MoveClockDocument } from './ClockMover.generated.ts';

const hourMs = 3_600_000;
const steps = [
  { byMs: hourMs, word: 'shell.clock.hour' },
  { byMs: 24 * hourMs, word: 'shell.clock.day' },
  { byMs: 7 * 24 * hourMs, word: 'shell.clock.week' },
] as const;

/** Moves a demo's clock, so that rules of days and weeks can be seen in a minute. */
export function ClockMover({ isMoved }: { isMoved: boolean }) {
  const t = useText(shellText);
  const move = useCommand(MoveClockDocument);

  async function moveBy(input: { byMs?: number; reset?: boolean }) {
    // Every clock on the screen tells another time afterwards: the page starts over.
    if (await move.run({ input: { reset: false, ...input } })) window.location.reload();
  }

  return (
    <span className="clock-mover">
      <span>{t('shell.clock.move')}</span>
      {steps.map(({ byMs, word }) => (
        <button key={word} type="button" disabled={move.isBusy} onClick={() => moveBy({ byMs })}>
          {t(word)}
        </button>
      ))}
      {isMoved && (
        <button type="button" disabled={move.isBusy} onClick={() => moveBy({ reset: true })}>
          {t('shell.clock.reset')}
        </button>
      )}
    </span>
  );
}
