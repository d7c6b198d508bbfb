import { z } from 'zod';

/** The carrier and number of a parcel, as somebody types them. */
export const trackingNumber = {
  carrier: z.string().min(1, 'Choose a carrier.'),
  number: z.string().trim().min(1, 'Type the tracking number.').max(60, 'That is too long for a tracking number.'),
};
