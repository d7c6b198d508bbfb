export type PictureSize = 'SMALL' | 'MEDIUM';

/** Longer side in pixels. */
export const picturePixels: Record<PictureSize, number> = { SMALL: 160, MEDIUM: 640 };

/** The name in the file store of a picture in a size. */
export function pictureFile(key: string, size: PictureSize): string {
  return `${key}-${picturePixels[size]}.webp`;
}

/** Where a picture lies, as a path on this host. */
export function pictureUrl(key: string, size: PictureSize): string {
  return `/media/${pictureFile(key, size)}`;
}
