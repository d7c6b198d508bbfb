import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

declare module '#server/platform/context.js' {
  interface Ports {
    /** Keeps what must not be read off a copy of the database. */
    readonly sealer: Sealer;
  }
}

/** Seals texts for the database with a key that is not in it. */
export interface Sealer {
  /** @param about What the text belongs to, such as a shop's id: a sealed text that is moved elsewhere does not open there. */
  seal(text: string, about: string): string;
  /** @throws Error when it was sealed with another key, for something else, or was changed. */
  unseal(sealed: string, about: string): string;
}

const version = 'v1';
const cipherName = 'aes-256-gcm';

/**
 * Opens the market's key the first time that it is needed.
 *
 * @param dataDir Where `secret.key` is kept, made at the first use, for its owner only.
 * @param secretKey 32 bytes in hexadecimal, for markets of several processes; null for the file.
 */
export function openSealer(dataDir: string, secretKey: string | null): Sealer {
  let kept: Buffer | undefined;
  const key = () => {
    kept ??= Buffer.from(secretKey ?? readKey(join(dataDir, 'secret.key')), 'hex');
    return kept;
  };
  return {
    seal(text, about) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv(cipherName, key(), nonce).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [version, nameOf(key()), ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
    },
    unseal(sealed, about) {
      const [known, name, ...parts] = sealed.split('.');
      if (known !== version || name !== nameOf(key()))
        throw new Error('This was sealed with another key. Put the secret.key of this market back, or its SECRET_KEY.');
      const [nonce, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'));
      const decipher = createDecipheriv(cipherName, key(), nonce!).setAAD(Buffer.from(about)).setAuthTag(tag!);
      return Buffer.concat([decipher.update(text!), decipher.final()]).toString('utf8');
    },
  };
}

/** Tells keys apart without saying anything about them. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}

/** Of two processes that make it at once, one does, and both read what it wrote. */
function readKey(file: string): string {
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const text = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Error(`${file} holds no key: it has 64 hexadecimal digits. Put the right file back.`);
  return text;
}
