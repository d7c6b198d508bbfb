import Database from 'better-sqlite3';

/** A payment as the sandbox keeps it. Never a card number: only its brand and last four digits. */
export interface SandboxPayment {
  readonly id: string;
  /** The market's own id of it. */
  readonly key: string;
  readonly status: 'WAITING_FOR_CARD' | 'REQUIRES_ACTION' | 'AUTHORIZED' | 'CAPTURED' | 'FAILED' | 'EXPIRED' | 'VOIDED';
  readonly amountMinor: number;
  readonly currency: string;
  readonly description: string;
  readonly returnUrl: string;
  readonly callbackUrl: string;
  readonly expiresAt: number;
  readonly failureCode: string | null;
  readonly threeDS: { version: string; flow: 'FRICTIONLESS' | 'CHALLENGE'; status: string; eci: string; liabilityShift: boolean } | null;
  readonly brand: string | null;
  readonly last4: string | null;
  /** How the card will end once the bank has asked. */
  readonly resultAfterChallenge: 'OK' | 'DECLINED' | 'INSUFFICIENT_FUNDS' | null;
  readonly wrongPasswords: number;
}

export interface SandboxRefund {
  readonly id: string;
  readonly key: string;
  readonly paymentId: string;
  readonly amountMinor: number;
  readonly status: 'PENDING' | 'COMPLETE' | 'FAILED';
  readonly failureCode: string | null;
  readonly settlesAt: number;
}

/** Captured money that a buyer's bank asked back. */
export interface SandboxChargeback {
  readonly id: string;
  readonly paymentId: string;
  readonly status: 'OPEN' | 'WON' | 'LOST';
  readonly amountMinor: number;
  readonly currency: string;
}

/** A movement of money as the file of its day tells it. */
export interface SettlementLine {
  readonly id: string;
  readonly kind: 'CAPTURE' | 'REFUND' | 'CHARGEBACK';
  /** Our name of the payment, refund or chargeback. */
  readonly ref: string;
  readonly state: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** Milliseconds UTC. */
  readonly at: number;
}

export interface Callback {
  readonly id: string;
  readonly url: string;
  readonly body: string;
  readonly dueAt: number;
  readonly attempts: number;
}

/** A scan that the sandbox carrier will make when its time has come. */
export interface PlannedScan {
  readonly id: string;
  readonly dueAt: number;
  readonly callbackUrl: string;
  readonly body: string;
}

interface Kinds {
  payment: SandboxPayment;
  refund: SandboxRefund;
  chargeback: SandboxChargeback;
  callback: Callback;
  scan: PlannedScan;
  line: SettlementLine;
}

/** The sandbox's own book: a file beside the market's, that the market never opens. */
export class Book {
  private readonly db: Database.Database;
  private readonly statements = new Map<string, Database.Statement>();

  constructor(file: string) {
    this.db = new Database(file);
    this.db.pragma('journal_mode = WAL');
    this.db.exec(`
      CREATE TABLE IF NOT EXISTS things (kind TEXT NOT NULL, id TEXT NOT NULL, key TEXT, due_at INTEGER, doc TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT;
      CREATE UNIQUE INDEX IF NOT EXISTS things_by_key ON things (kind, key);
      CREATE INDEX IF NOT EXISTS things_by_time ON things (kind, due_at);
      CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    `);
  }

  find<K extends keyof Kinds>(kind: K, id: string): Kinds[K] | undefined {
    return this.read(this.statement('SELECT doc FROM things WHERE kind = ? AND id = ?').get(kind, id));
  }

  findByKey<K extends keyof Kinds>(kind: K, key: string): Kinds[K] | undefined {
    return this.read(this.statement('SELECT doc FROM things WHERE kind = ? AND key = ?').get(kind, key));
  }

  /** @param dueAt When it comes up in `due`; null when it has nothing more to wait for. */
  save<K extends keyof Kinds>(kind: K, thing: Kinds[K], dueAt: number | null): void {
    const key = 'key' in thing ? thing.key : null;
    this.statement(
      'INSERT INTO things (kind, id, key, due_at, doc) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET due_at = excluded.due_at, doc = excluded.doc',
    ).run(kind, thing.id, key, dueAt, JSON.stringify(thing));
  }

  remove(kind: keyof Kinds, id: string): void {
    this.statement('DELETE FROM things WHERE kind = ? AND id = ?').run(kind, id);
  }

  due<K extends keyof Kinds>(kind: K, now: number): Kinds[K][] {
    const rows = this.statement('SELECT doc FROM things WHERE kind = ? AND due_at <= ? ORDER BY due_at, rowid LIMIT 200').all(kind, now);
    return rows.map((row) => this.read<K>(row)!);
  }

  /** Whose time is from `start` to before `end`, the earliest first. */
  between<K extends keyof Kinds>(kind: K, start: number, end: number): Kinds[K][] {
    const rows = this.statement('SELECT doc FROM things WHERE kind = ? AND due_at >= ? AND due_at < ? ORDER BY due_at, rowid');
    return rows.all(kind, start, end).map((row) => this.read<K>(row)!);
  }

  /** In the order in which they were first saved. */
  all<K extends keyof Kinds>(kind: K): Kinds[K][] {
    return this.statement('SELECT doc FROM things WHERE kind = ? ORDER BY rowid')
      .all(kind)
      .map((row) => this.read<K>(row)!);
  }

  fact(name: string): string | undefined {
    return (this.statement('SELECT value FROM facts WHERE name = ?').get(name) as { value: string } | undefined)?.value;
  }

  setFact(name: string, value: string): void {
    this.statement('INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value').run(name, value);
  }

  /** Several changes as one. */
  together<T>(work: () => T): T {
    return this.db.transaction(work)();
  }

  close(): void {
    this.db.close();
  }

  private statement(text: string): Database.Statement {
    const known = this.statements.get(text) ?? this.db.prepare(text);
    this.statements.set(text, known);
    return known;
  }

  private read<K extends keyof Kinds>(row: unknown): Kinds[K] | undefined {
    return row ? (JSON.parse((row as { doc: string }).doc) as Kinds[K]) : undefined;
  }
}
