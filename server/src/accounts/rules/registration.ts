import { DomainError } from '#server/kernel/errors.js';

/** What passwords may be: long enough to be no gift, short enough to hash. Counted in code points; nothing is trimmed (A5). */
export const passwordLength = { min: 10, max: 200 } as const;

/** The link is old, was used, was replaced by a newer one, or never was. Always the same words. */
export class LinkDead extends DomainError {
  readonly code = 'LINK_DEAD';
  override readonly path = ['token'];
  constructor(whatNext: string) {
    super(`This link does not work any more: it was used, a newer one took its place, or its time is over. ${whatNext}`);
  }
}

/** Who opened the link does not know the password that was chosen when the account was asked for. */
export class NotThatPassword extends DomainError {
  readonly code = 'WRONG_CREDENTIALS';
  override readonly path = ['password'];
  constructor() {
    super(
      'This is not the password that was chosen when the account was asked for. Type it again, or choose a new one: the mail came to you, so the account is yours.',
    );
  }
}

/** A new Member ID: two letters and eight digits, so that it can never look like an e-mail address (A3). @param digits Eight random digits. */
export function memberIdOf(country: string, digits: string): string {
  return `${country}${digits}`;
}
