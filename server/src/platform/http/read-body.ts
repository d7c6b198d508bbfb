import type { Readable } from 'node:stream';
import { UploadRefused } from '../uploads/purpose.ts';

/** How long a sender may take. */
export interface BodyDeadlines {
  /** The longest silence between two pieces, in ms. */
  readonly silenceMs: number;
  /** The longest time from the first piece to the last, in ms. */
  readonly wholeMs: number;
}

const tooSlow = () =>
  new UploadRefused('TOO_SLOW', 'The file arrived too slowly. Choose it again, or a smaller one, where the connection is better.', 408);

/**
 * All bytes of a body, for who sends them in time: a sender who drips them would hold a place, and memory, that others wait for.
 *
 * @param tooLarge Makes the refusal of a body of more than `bytesMax`.
 * @throws UploadRefused TOO_SLOW, BROKEN when the sender leaves in the middle, or what `tooLarge` made; the rest is never read.
 */
export function readBody(body: Readable, bytesMax: number, deadlines: BodyDeadlines, tooLarge: () => UploadRefused): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const silence = setTimeout(() => end(tooSlow()), deadlines.silenceMs);
    const whole = setTimeout(() => end(tooSlow()), deadlines.wholeMs);
    const onPiece = (piece: Buffer) => {
      silence.refresh();
      pieces.push(piece);
      length += piece.length;
      if (length > bytesMax) end(tooLarge());
    };
    const onEnd = () => end();
    const onLost = () => end(new UploadRefused('BROKEN', 'The file did not arrive whole. Choose it again.', 400));
    body.on('data', onPiece).once('end', onEnd).once('close', onLost).on('error', onLost);

    function end(refusal?: UploadRefused): void {
      clearTimeout(silence);
      clearTimeout(whole);
      body.off('data', onPiece).off('end', onEnd).off('close', onLost);
      if (refusal) {
        pieces.length = 0;
        body.pause();
        reject(refusal);
      } else resolve(Buffer.concat(pieces, length));
    }
  });
}
