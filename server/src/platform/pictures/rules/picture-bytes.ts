/** As the decoder calls them. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'heif';

/** What kind of picture the first bytes say; undefined for all that we do not take. Names and content types are nobody's word. */
export function pictureKindOf(bytes: Uint8Array): PictureKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  return head.slice(4, 8) === 'ftyp' && /^avi[fs]/.test(head.slice(8, 12)) ? 'heif' : undefined;
}
