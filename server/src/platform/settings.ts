/** What the operator decided when starting the process. Read once, in main.ts. */
export interface Settings {
  readonly marketName: string;
  /** Where browsers reach the market, without a slash at the end. */
  readonly publicUrl: string;
  /** Demo people and goods, the sandbox provider, the movable clock, the mailbox page. */
  readonly isDemo: boolean;
  readonly dataDir: string;
  readonly trustProxy: boolean;
  /** The mail server; null when there is none. */
  readonly smtpUrl: string | null;
  /** 32 bytes in hexadecimal that seal what the database keeps secret; null: the file `secret.key` of the data folder holds them. */
  readonly secretKey: string | null;
  /** The address that mails come from. */
  readonly mailFrom: string;
}
