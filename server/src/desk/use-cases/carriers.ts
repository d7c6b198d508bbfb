import { z } from 'zod';
import { requireViewer } from '#server/accounts/index.js';
import { DomainError, NotFound } from '#server/kernel/errors.js';
import type { Context } from '#server/platform/context.js';
import type { Tx } from '#server/platform/db/database.js';
import { countryCode, line, name, optionalName, parseInput } from '#server/platform/input.js';
import {
  type Carrier,
  checkDigits,
  findCarrier,
  formatFault,
  insertCarriers,
  saveCarrier,
  trackingUrlFault,
} from '#server/shipping/index.js';
import { recordAct } from '../record-act.ts';

const unlike = <T>(values: readonly T[]) => [...new Set(values)];
const reason = line('The reason', 2_000);

const numberFormat = z
  .string()
  .trim()
  .superRefine((format, check) => {
    const message = formatFault(format);
    if (message) check.addIssue({ code: 'custom', message });
  });
const trackingTemplate = optionalName('The address', 300).superRefine((address, check) => {
  const message = address === null ? undefined : trackingUrlFault(address);
  if (message) check.addIssue({ code: 'custom', message });
});

/** A code stays for ever: numbers of parcels and shops' options name it. */
const code = z.string().regex(/^[A-Z][A-Z0-9_]{1,29}$/, 'A code has 2 to 30 capitals, digits and _, such as ROYAL_MAIL.');

export const carrierInput = z.object({
  code,
  name: name('The name', 60),
  trackingTemplate,
  services: z.array(name('A service', 120)).max(30, 'Name at most 30 services.').transform(unlike),
  countries: z
    .array(countryCode)
    .min(1, 'Choose at least one country, or the whole world.')
    .max(300, 'Name each country once.')
    .nullish()
    .transform((codes) => (codes ? unlike(codes).sort() : null)),
  numberFormats: z.array(numberFormat).max(20, 'Name at most 20 forms of numbers.').transform(unlike),
  checkDigit: z.enum(checkDigits),
  reason,
});
const codeAndReason = z.object({ code: z.string(), reason });

/** Codes are never used again. */
export class CarrierExists extends DomainError {
  readonly code = 'CARRIER_EXISTS';
  override readonly path = ['code'];
  constructor({ name, isEnabled }: Carrier) {
    super(`This is the code of ${name}${isEnabled ? '' : ', which is retired'}. Change that one, or choose another code.`);
  }
}

type CarrierWanted = z.input<typeof carrierInput>;

/** An operator adds a carrier; from now on shops can choose it (S1). @throws InvalidInput, CarrierExists */
export async function addCarrier(ctx: Context, input: CarrierWanted): Promise<Carrier> {
  const { reason: why, trackingTemplate: trackingUrl, ...data } = parseInput(carrierInput, input);
  return ctx.db.transaction(async (tx) => {
    const known = await findCarrier(tx, data.code);
    if (known) throw new CarrierExists(known);
    const carrier = { ...data, trackingUrl, isEnabled: true };
    await insertCarriers(tx, [carrier]);
    return told(ctx, tx, 'carrier.add', carrier, why);
  });
}

/** An operator changes a carrier. Parcels keep the numbers that they have; new ones are looked at by the new forms. @throws InvalidInput, NotFound */
export async function changeCarrier(ctx: Context, input: CarrierWanted): Promise<Carrier> {
  const { reason: why, trackingTemplate: trackingUrl, ...data } = parseInput(carrierInput, input);
  return ctx.db.transaction(async (tx) => {
    const { isEnabled } = await requireCarrier(tx, data.code);
    const carrier = { ...data, trackingUrl, isEnabled };
    await saveCarrier(tx, carrier);
    return told(ctx, tx, 'carrier.change', carrier, why);
  });
}

/** Takes a carrier out of what shops and buyers can choose; old orders keep it. Twice is once. @throws InvalidInput, NotFound */
export function retireCarrier(ctx: Context, input: z.input<typeof codeAndReason>): Promise<Carrier> {
  return switchCarrier(ctx, parseInput(codeAndReason, input), false);
}

/** Lets shops and buyers choose a carrier again. Twice is once. @throws InvalidInput, NotFound */
export function restoreCarrier(ctx: Context, input: z.input<typeof codeAndReason>): Promise<Carrier> {
  return switchCarrier(ctx, parseInput(codeAndReason, input), true);
}

function switchCarrier(ctx: Context, wanted: z.output<typeof codeAndReason>, isEnabled: boolean): Promise<Carrier> {
  return ctx.db.transaction(async (tx) => {
    const known = await requireCarrier(tx, wanted.code);
    if (known.isEnabled === isEnabled) return known;
    const carrier = { ...known, isEnabled };
    await saveCarrier(tx, carrier);
    return told(ctx, tx, isEnabled ? 'carrier.restore' : 'carrier.retire', carrier, wanted.reason);
  });
}

async function requireCarrier(tx: Tx, code: string): Promise<Carrier> {
  const carrier = await findCarrier(tx, code);
  if (!carrier) throw new NotFound('carrier', ['code']);
  return carrier;
}

async function told(ctx: Context, tx: Tx, act: string, carrier: Carrier, why: string): Promise<Carrier> {
  const { accountId: actorId } = requireViewer(ctx);
  await recordAct(ctx, tx, { key: ctx.ids('audit'), at: ctx.clock.now(), actorId, act, subjectId: carrier.code, reason: why });
  await ctx.outbox.add(tx, 'carriers.changed', carrier.code, { code: carrier.code });
  return carrier;
}
