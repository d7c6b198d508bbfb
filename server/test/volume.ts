const isLong = process.env['TEST_VOLUME'] === 'long';

/** How much of something a test does: a sample in `npm test`, the whole in `npm run test:long`. */
export function volume(sample: number, whole: number): number {
  return isLong ? whole : sample;
}
