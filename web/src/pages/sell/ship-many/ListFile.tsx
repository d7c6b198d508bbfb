import { FileText } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';
import { classNames } from '../../../lib/class-names.ts';
import { decodeText } from '../../../lib/decode-text.ts';
import { useText } from '../../../lib/use-text.ts';
import { shipManyText } from '../../../text/en/ship-many.ts';

/** What is larger is no list of fifty orders, and is not read. */
const bytesMax = 200_000;

interface Props {
  /** The text of the file that was chosen; null when it is too large to be a list. */
  onText(text: string | null): void;
}

/** Takes the list from a file: chosen, or dropped with the mouse. */
export function ListFile({ onText }: Props) {
  const t = useText(shipManyText);
  const id = useId();
  const [isOver, setOver] = useState(false);

  async function read(file: File | undefined) {
    if (!file) return;
    onText(file.size > bytesMax ? null : decodeText(new Uint8Array(await file.arrayBuffer())));
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
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
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        onChange={({ target }) => {
          void read(target.files?.[0]);
          target.value = '';
        }}
      />
      <label htmlFor={id} className="btn second">
        <FileText className="icon" aria-hidden />
        {t('many.file')}
      </label>
      <span className="text-sm text-ink-2 only-wide">{t('many.drop')}</span>
    </div>
  );
}
