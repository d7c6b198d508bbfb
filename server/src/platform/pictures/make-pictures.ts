import type { Sharp, SharpOptions } from 'sharp';
import { UploadRefused } from '../uploads/purpose.ts';
import { pictureKindOf } from './rules/picture-bytes.ts';

const pixelsMax = 50_000_000;
const secondsMax = 20;

const wrongType = () => new UploadRefused('WRONG_TYPE', 'This is no JPEG, PNG, WebP or AVIF picture. Choose one of those.', 415);
const broken = () => new UploadRefused('BROKEN', 'This picture is damaged and cannot be shown. Choose another, or save it anew.', 422);
const tooManyPixels = () =>
  new UploadRefused('TOO_MANY_PIXELS', 'This picture has more than 50 million pixels. Make it smaller, then choose it again.', 422);

/**
 * A picture that somebody sent, drawn anew as WebP in sizes of our own: what is served are pixels, never the bytes that came. What a
 * camera wrote beside them (place, time, owner) is left behind, its turn is applied, of an animation the first frame stays. A page or an
 * archive that hides in a picture is left behind too; nobody looks for its marks, which compressed pixels hold by chance.
 *
 * @param sizes Longer sides in pixels.
 * @throws UploadRefused for what is no picture, is damaged, or has too many pixels.
 */
export async function makePictures(bytes: Uint8Array, sizes: readonly number[]): Promise<Map<number, Uint8Array>> {
  const kind = pictureKindOf(bytes);
  if (!kind) throw wrongType();
  const { default: sharp } = await import('sharp'); // a start without uploads does not wait for it
  sharp.cache(false);
  sharp.concurrency(1); // the other core is for who only wants to look
  const open = (options: SharpOptions): Sharp => sharp(bytes, { ...options, failOn: 'error', sequentialRead: true });

  const { width, height, format } = await open({ limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw broken();
    });
  if (format !== kind) throw wrongType();
  if (width * height > pixelsMax) throw tooManyPixels(); // known from the head: nothing is unpacked

  const largest = Math.max(...sizes);
  const drawn = await open({ limitInputPixels: pixelsMax })
    .rotate()
    .resize(largest, largest, { fit: 'inside' })
    .timeout({ seconds: secondsMax })
    .png({ compressionLevel: 1 })
    .toBuffer()
    .catch(() => {
      throw broken();
    });
  const made = new Map<number, Uint8Array>();
  for (const size of sizes) made.set(size, await sharp(drawn).resize(size, size, { fit: 'inside' }).webp({ quality: 80 }).toBuffer());
  return made;
}
