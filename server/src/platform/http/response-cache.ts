import { LRUCache } from 'lru-cache';

/** Answers to guests, by the exact body of their request. Cleared by every event that changes what guests see. */
export class ResponseCache {
  private readonly answers = new LRUCache<string, string>({
    max: 2_000,
    maxSize: 48 * 1024 * 1024,
    sizeCalculation: (answer, key) => answer.length + key.length,
    ttl: 30_000,
  });
  private generation = 0;

  get(body: string): string | undefined {
    return this.answers.get(body);
  }

  /** Begins an answer; it is kept only if nothing was cleared while it was made. */
  begin(): number {
    return this.generation;
  }

  keep(body: string, answer: string, begun: number): void {
    if (begun === this.generation) this.answers.set(body, answer);
  }

  clear(): void {
    this.generation += 1;
    this.answers.clear();
  }
}
