/** Every kind of thing that has an id, with the prefix that its ids carry. */
export const idPrefixes = {
  account: 'acc',
  session: 'ses',
  registration: 'reg',
  accountToken: 'atk',
  recoveryCode: 'rec',
  device: 'dev',
  address: 'adr',
  shop: 'shp',
  category: 'cat',
  product: 'prd',
  variant: 'var',
  review: 'rev',
  cart: 'crt',
  cartLine: 'cln',
  draft: 'dra',
  purchase: 'pur',
  order: 'ord',
  orderLine: 'oln',
  history: 'his',
  hold: 'hld',
  shippingOption: 'opt',
  parcel: 'par',
  trackingEvent: 'scn',
  numberCorrection: 'cor',
  attempt: 'att',
  refund: 'ref',
  giftCode: 'gft',
  receipt: 'rcp',
  callback: 'cbk',
  chargeback: 'cgb',
  ledgerTransaction: 'led',
  payout: 'pay',
  settlement: 'stl',
  settlementDifference: 'sdf',
  dispute: 'dsp',
  proposal: 'prp',
  statement: 'stm',
  conversation: 'cnv',
  message: 'msg',
  ticket: 'tkt',
  ticketMessage: 'tms',
  audit: 'aud',
  event: 'evt',
  job: 'job',
  deadline: 'ddl',
  mail: 'mai',
  upload: 'upl',
} as const;

export type IdKind = keyof typeof idPrefixes;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * An id such as `ord_06c7…`: prefix and a UUIDv7 in Crockford's base32, so ids of one kind sort by time.
 *
 * @param at Milliseconds since 1970 UTC.
 * @param random Ten random bytes.
 */
export function makeId(kind: IdKind, at: number, random: Uint8Array): string {
  let bits = (BigInt(at) << 80n) | (0x7n << 76n);
  bits |= ((BigInt(random[0]! & 0x0f) << 8n) | BigInt(random[1]!)) << 64n;
  bits |= 0x2n << 62n;
  let low = 0n;
  for (let i = 2; i < 10; i++) low = (low << 8n) | BigInt(random[i]!);
  bits |= low & 0x3fffffffffffffffn;
  let text = '';
  for (let i = 0; i < 26; i++) {
    text = alphabet[Number(bits & 31n)]! + text;
    bits >>= 5n;
  }
  return `${idPrefixes[kind]}_${text}`;
}

/** What an id names, or undefined when no id of ours looks like this. */
export function kindOfId(id: string): IdKind | undefined {
  const match = /^([a-z]{3})_[0-9a-hjkmnp-tv-z]{26}$/.exec(id);
  return (Object.keys(idPrefixes) as IdKind[]).find((kind) => idPrefixes[kind] === match?.[1]);
}

/** An id that sorts like one made `earlierMs` before `id`: its first ten digits carry the 48 bits of the time. */
export function idBefore(id: string, earlierMs: number): string {
  const time = [...id.slice(4, 14)].reduce((value, digit) => value * 32n + BigInt(Math.max(0, alphabet.indexOf(digit))), 0n);
  let left = time > BigInt(earlierMs) ? time - BigInt(earlierMs) : 0n;
  let text = '';
  for (let i = 0; i < 10; i++) {
    text = alphabet[Number(left & 31n)]! + text;
    left >>= 5n;
  }
  return id.slice(0, 4) + text;
}
