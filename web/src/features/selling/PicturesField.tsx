import { ArrowDown, ArrowUp, ImagePlus, Trash2, X } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';
import { classNames } from '../../lib/class-names.ts';
import { useText } from '../../lib/use-text.ts';
import { goodsText } from '../../text/en/goods.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { Stage } from '../../ui/Stage.tsx';
import { type FormPicture, formLimits } from './product-form.ts';
import { type Sending, useUpload } from './use-upload.ts';

interface Props {
  pictures: FormPicture[];
  onChange(change: (pictures: FormPicture[]) => FormPicture[]): void;
  errorAt(path: string): string | undefined;
}

/** The pictures of a product: sent by choosing or dropping files, told in words, put in order. */
export function PicturesField({ pictures, onChange, errorAt }: Props) {
  const t = useText(goodsText);
  const add = (key: string) =>
    onChange((all) => (all.length < formLimits.pictures ? [...all, { key, alt: '', url: `/media/${key}-160.webp` }] : all));
  const { sending, send, dismiss } = useUpload(add, { lost: t('goods.uploadLost') });
  const isFull = pictures.length >= formLimits.pictures;
  const move = (from: number, by: number) =>
    onChange((all) => {
      const next = [...all];
      const [moved] = next.splice(from, 1);
      if (moved) next.splice(from + by, 0, moved);
      return next;
    });

  return (
    <section className="card stack" aria-labelledby="pictures">
      <h2 id="pictures">{t('goods.pictures')}</h2>
      <p className="text-ink-2">{t('goods.picturesText')}</p>
      {errorAt('pictures') && (
        <Note tone="danger">
          <p>{errorAt('pictures')}</p>
        </Note>
      )}
      {pictures.length > 0 && (
        <ol className="stack">
          {pictures.map((picture, i) => (
            <li key={picture.key} className="shot">
              <span className="grid justify-items-center gap-1">
                <Stage thumb="t-24" src={picture.url} alt="" seed={picture.key} size={160} />
                {i === 0 && <span className="text-xs text-ink-2">{t('goods.first')}</span>}
              </span>
              <TextField
                label={t('goods.alt', { number: i + 1 })}
                hint={i === 0 ? t('goods.altHint') : undefined}
                maxLength={200}
                error={errorAt(`pictures.${i}`)}
                value={picture.alt}
                onChange={({ target }) => onChange((all) => all.map((each, at) => (at === i ? { ...each, alt: target.value } : each)))}
              />
              <span className="row !gap-0 justify-end">
                <Button look="icon" isDisabled={i === 0} aria-label={t('goods.earlier', { number: i + 1 })} onPress={() => move(i, -1)}>
                  <ArrowUp className="icon" aria-hidden />
                </Button>
                <Button
                  look="icon"
                  isDisabled={i === pictures.length - 1}
                  aria-label={t('goods.later', { number: i + 1 })}
                  onPress={() => move(i, 1)}
                >
                  <ArrowDown className="icon" aria-hidden />
                </Button>
                <Button
                  look="icon"
                  aria-label={t('goods.removePicture', { number: i + 1 })}
                  onPress={() => onChange((all) => all.filter((_, at) => at !== i))}
                >
                  <Trash2 className="icon" aria-hidden />
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      {sending.map((each) => (
        <OnItsWay key={each.id} sending={each} onDismiss={() => dismiss(each.id)} />
      ))}
      {isFull ? <p className="text-ink-2">{t('goods.picturesFull')}</p> : <DropPlace onFiles={send} />}
    </section>
  );
}

function OnItsWay({ sending: { name, percent, message }, onDismiss }: { sending: Sending; onDismiss(): void }) {
  const t = useText(goodsText);
  if (message) {
    return (
      <div className="row" role="alert">
        <div className="grow">
          <Note tone="danger">{t('goods.uploadFailed', { name, message })}</Note>
        </div>
        <Button look="icon" aria-label={t('goods.dismiss', { name })} onPress={onDismiss}>
          <X className="icon" aria-hidden />
        </Button>
      </div>
    );
  }
  const words = percent < 100 ? t('goods.uploading', { name, percent }) : t('goods.drawing', { name });
  return (
    <label className="grid gap-1 text-sm">
      {words}
      <progress className="way" max={100} value={percent} />
    </label>
  );
}

function DropPlace({ onFiles }: { onFiles(files: File[]): void }) {
  const t = useText(goodsText);
  const id = useId();
  const [isOver, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the field inside does the same by keyboard
    <div
      className={classNames('drop', isOver && 'over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        type="file"
        className="sr-only"
        multiple
        accept="image/jpeg,image/png,image/webp,image/avif"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <label htmlFor={id} className="btn second">
        <ImagePlus className="icon" aria-hidden />
        {t('goods.addPictures')}
      </label>
      <span className="text-sm text-ink-2 only-wide">{t('goods.drop')}</span>
    </div>
  );
}
