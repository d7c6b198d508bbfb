import { DomainError, InvalidInput } from '#server/kernel/errors.js';

interface Refusal {
  readonly kind: string;
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** Waits for a use case; a refusal becomes data, any other error stays an error. */
export async function asPayload<Key extends string, T>(
  key: Key,
  work: Promise<T>,
): Promise<{ [K in Key]?: T } & { userErrors: Refusal[] }> {
  try {
    return { [key]: await work, userErrors: [] } as unknown as { [K in Key]?: T } & { userErrors: Refusal[] };
  } catch (error) {
    return refused(error) as unknown as { [K in Key]?: T } & { userErrors: Refusal[] };
  }
}

/** Like `asPayload`, for a use case that answers with several things at once. */
export async function asPayloadOf<T extends object>(work: Promise<T>): Promise<Partial<T> & { userErrors: Refusal[] }> {
  try {
    return { ...(await work), userErrors: [] };
  } catch (error) {
    return refused(error) as Partial<T> & { userErrors: Refusal[] };
  }
}

function refused(error: unknown): { userErrors: Refusal[] } {
  if (!(error instanceof DomainError)) throw error;
  return { userErrors: refusalsOf(error) };
}

/** A refusal as its user errors: one, or one for each field that does not fit. */
export function refusalsOf(error: DomainError): Refusal[] {
  if (error instanceof InvalidInput) {
    return error.issues.map(({ path, message }) => ({ kind: 'GenericUserError', code: error.code, message, path }));
  }
  const { code, message, path } = error;
  return [{ ...error, kind: error.constructor.name, code, message, path }];
}
