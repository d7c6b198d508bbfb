import Client from 'better-sqlite3';

/** A claim that ends with its process, however that ends. */
export interface ProcessLock {
  release(): void;
}

/**
 * Claims a market's data for this process: two that write one SQLite file would not hear of each other's changes.
 * The claim is an open transaction on a file of its own, so the operating system takes it back from whoever is killed.
 *
 * @returns undefined when another process holds it.
 */
export function takeProcessLock(file: string): ProcessLock | undefined {
  const client = new Client(file, { timeout: 0 });
  try {
    client.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    client.close();
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) return undefined;
    throw error;
  }
  return { release: () => void client.close() };
}
