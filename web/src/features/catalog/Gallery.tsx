import { useEffect, useState } from 'react';
import { useText } from '../../lib/use-text.ts';
import { findText } from '../../text/en/find.ts';
import { Stage } from '../../ui/Stage.tsx';

interface Picture {
  url: string;
  alt: string;
}

/** Pictures of one thing. The strip works with the arrow keys; choosing a variant shows its picture. */
export function Gallery({ pictures, shown, seed }: { pictures: readonly Picture[]; shown: string; seed: string }) {
  const t = useText(findText);
  const [index, setIndex] = useState(0);
  useEffect(() => {
    const at = pictures.findIndex((picture) => picture.url === shown);
    setIndex(Math.max(0, at));
  }, [pictures, shown]);
  const current = pictures[index] ?? pictures[0];

  function step(key: string, from: number) {
    const moves: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
    const move = moves[key];
    if (!move) return;
    const next = (from + move + pictures.length) % pictures.length;
    setIndex(next);
    document.getElementById(`picture-${next}`)?.focus();
  }

  return (
    <section className="stack !gap-3" aria-label={t('find.product.pictures')}>
      <Stage src={current?.url} alt={current?.alt ?? ''} seed={seed} isEager />
      {pictures.length > 1 && (
        <div className="grid grid-cols-5 gap-3">
          {pictures.map((picture, at) => (
            <button
              key={picture.url}
              id={`picture-${at}`}
              type="button"
              className="rounded-field aria-[current=true]:outline-2 aria-[current=true]:outline-offset-2 aria-[current=true]:outline-action"
              aria-current={at === index}
              aria-label={t('find.product.picture', { number: at + 1, alt: picture.alt })}
              onClick={() => setIndex(at)}
              onKeyDown={(event) => step(event.key, at)}
            >
              <Stage className="!rounded-field" src={picture.url} alt="" seed={`${seed} ${at}`} size={160} />
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
