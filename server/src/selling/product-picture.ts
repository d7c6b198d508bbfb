import { type PictureSize, pictureFile, picturePixels } from '#server/catalog/index.js';
import { makePictures } from '#server/platform/pictures/make-pictures.js';
import type { UploadPurpose } from '#server/platform/uploads/purpose.js';

const sizes = Object.keys(picturePixels) as PictureSize[];
const keyOf = (uploadId: string) => `goods/${uploadId}`;

/** A picture of a product, drawn anew in the sizes that pages show. */
export const productPicture: UploadPurpose = {
  code: 'PRODUCT_PICTURE',
  bytesMax: 10_000_000,
  async keep(ctx, { id }, bytes) {
    const made = await makePictures(
      bytes,
      sizes.map((size) => picturePixels[size]),
    );
    for (const size of sizes) await ctx.files.put(pictureFile(keyOf(id), size), made.get(picturePixels[size])!);
    return keyOf(id);
  },
  async forget(ctx, { id }) {
    for (const size of sizes) await ctx.files.remove(pictureFile(keyOf(id), size));
  },
};

/** What files are sent for. */
export const uploadPurposes: readonly UploadPurpose[] = [productPicture];
