import { z } from 'zod';
import { isSignedBy } from '#server/platform/http/signature.js';
import { type SettlementFile, SettlementFileUnfit } from '../provider.ts';

/** A file with its signature, as the sandbox answers. */
export const fileAnswer = z.object({ id: z.string(), timestamp: z.number(), signature: z.string(), text: z.string() });

const fileText = z.object({
  day: z.iso.date(),
  from: z.number(),
  lines: z.array(
    z.object({
      kind: z.enum(['CAPTURE', 'REFUND', 'CHARGEBACK']),
      ref: z.string().min(1).max(200),
      state: z.string().regex(/^[A-Z_]{1,40}$/),
      amountMinor: z.number().int().positive(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      at: z.number().int(),
    }),
  ),
});

/** @throws SettlementFileUnfit */
export function readSettlementFile(secrets: readonly string[], day: string, answer: z.infer<typeof fileAnswer>): SettlementFile {
  const { id, timestamp, signature: signatures, text } = answer;
  if (!isSignedBy(secrets, { id, timestamp: String(timestamp), signatures }, text))
    throw new SettlementFileUnfit('The file is not signed by the provider. Nothing of it was read.');
  const file = understood(text);
  if (!file) throw new SettlementFileUnfit('The file is signed, but it cannot be read.');
  if (file.day !== day) throw new SettlementFileUnfit(`The file is of ${file.day}, not of this day.`);
  return file;
}

function understood(text: string): z.infer<typeof fileText> | undefined {
  try {
    return fileText.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
