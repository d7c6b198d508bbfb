import { HOUR } from '#server/kernel/time.js';
import type { Context } from '#server/platform/context.js';
import { limitTries } from '#server/platform/throttle/throttle.js';
import { openUpload, type UploadLink } from '#server/platform/uploads/open-upload.js';
import { requireShopId } from '#server/shops/index.js';
import { productPicture } from '../product-picture.ts';

const perHour = 600;

/** A link for one picture of the viewer's shop. @throws TooManyRequests beyond 600 an hour. */
export async function requestUpload(ctx: Context): Promise<UploadLink> {
  const shopId = requireShopId(ctx);
  await limitTries(ctx, { id: `uploads:${shopId}`, most: perHour, windowMs: HOUR });
  return openUpload(ctx, productPicture, shopId);
}
