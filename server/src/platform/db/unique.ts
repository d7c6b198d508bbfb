/** Says whether a write failed because its key is taken. For the outermost layer only: inside a transaction use onConflictDoNothing. */
export function isUniqueViolation(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  const found = String(cause?.code ?? code);
  return found === '23505' || found === 'SQLITE_CONSTRAINT_UNIQUE' || found === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}
