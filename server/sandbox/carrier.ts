import { createHash } from 'node:crypto';
import type { Book } from './book.ts';

export interface ParcelToCarry {
  /** The market's id of the parcel. */
  readonly key: string;
  readonly number: string;
  readonly from: { readonly city: string; readonly country: string };
  readonly to: { readonly city: string; readonly country: string };
  /** Milliseconds UTC. */
  readonly declaredAt: number;
  /** Calendar days that the journey takes. */
  readonly transitDays: number;
  readonly callbackUrl: string;
}

interface Stop {
  /** Share of the journey that lies behind. */
  readonly share: number;
  readonly code: string;
  readonly text: string;
  readonly place: 'from' | 'to';
}

const journey: readonly Stop[] = [
  { share: 0.03, code: 'INFO_RECEIVED', text: 'The shop announced the parcel', place: 'from' },
  { share: 0.12, code: 'IN_TRANSIT', text: 'First scan: the number is real and moving', place: 'from' },
  { share: 0.35, code: 'IN_TRANSIT', text: 'Left the country of origin', place: 'from' },
  { share: 0.6, code: 'IN_TRANSIT', text: 'Through customs', place: 'to' },
  { share: 0.85, code: 'IN_TRANSIT', text: 'At the local depot', place: 'to' },
  { share: 0.96, code: 'OUT_FOR_DELIVERY', text: 'Loaded onto the delivery van', place: 'to' },
  { share: 1, code: 'DELIVERED', text: 'Handed over', place: 'to' },
];

/** Numbers with these digits are never scanned, or lost sight of after customs: for parcels of which nobody hears (T8). */
const unheardOf = '40404';
const lostSightOf = '40407';
/** Numbers with these digits are handed over in another country than the one that they go to. */
const misdirected = '40410';

/** Plans a parcel's scans. Like real carriers, some tell a scan twice and some tell two in the wrong order: by the number, so always the same. */
export function planScans(book: Book, parcel: ParcelToCarry): void {
  if (book.find('scan', `${parcel.key}:0`) || book.fact(`carried:${parcel.key}`)) return;
  book.setFact(`carried:${parcel.key}`, 'yes');
  if (parcel.number.includes(unheardOf)) return;
  const chance = createHash('sha256').update(parcel.number).digest();
  const tellsTwice = chance[0]! % 3 === 0;
  const tellsLate = chance[1]! % 3 === 0;
  journey.forEach((stop, i) => {
    if (i > 3 && parcel.number.includes(lostSightOf)) return;
    const at = parcel.declaredAt + Math.round(stop.share * parcel.transitDays * 86_400_000);
    const isMisdirected = stop.code === 'DELIVERED' && parcel.number.includes(misdirected);
    const place = isMisdirected ? elsewhere(parcel) : parcel[stop.place];
    const body = JSON.stringify({
      type: 'scan',
      key: parcel.key,
      number: parcel.number,
      code: stop.code,
      at,
      description: stop.text,
      place: place.city,
      country: place.country,
    });
    const isLate = tellsLate && i === 3;
    const lateBy = isLate ? Math.round((journey[4]!.share - stop.share) * parcel.transitDays * 86_400_000) + 60_000 : 0;
    book.save('scan', { id: `${parcel.key}:${i}`, dueAt: at + lateBy, callbackUrl: parcel.callbackUrl, body }, at + lateBy);
    if (tellsTwice && i === 1)
      book.save('scan', { id: `${parcel.key}:${i}b`, dueAt: at + 60_000, callbackUrl: parcel.callbackUrl, body }, at + 60_000);
  });
}

function elsewhere({ to }: ParcelToCarry): ParcelToCarry['to'] {
  return to.country === 'BE' ? { city: 'Lisbon', country: 'PT' } : { city: 'Brussels', country: 'BE' };
}

/** The scans of a parcel until now, told before or not. */
export function listScans(book: Book, key: string, now: number): unknown[] {
  const scans = journey.map((_stop, i) => book.find('scan', `${key}:${i}`));
  return scans.filter((scan) => scan !== undefined && scan.dueAt <= now).map((scan) => JSON.parse(scan!.body) as unknown);
}
