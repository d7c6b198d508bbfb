import { DomainError } from '#server/kernel/errors.js';

export type AccountKind = 'BUYER' | 'SELLER' | 'STAFF';
export type StaffRole = 'AGENT' | 'OPERATOR';

/** Where something is sent. The parts that every country has; postcode and region where the country uses them. */
export interface PostalAddress {
  readonly name: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postcode: string | null;
  readonly country: string;
  readonly phone: string | null;
}

/** E-mail addresses are compared without case and without blanks around them (A3). */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** Whether the one field of the sign-in form holds an e-mail address; a Member ID never has an @ (A3). */
export function looksLikeEmail(login: string): boolean {
  return login.includes('@');
}

/** Unknown name and wrong password are answered in the same words (A3). */
export class WrongCredentials extends DomainError {
  readonly code = 'WRONG_CREDENTIALS';
  override readonly path = ['password'];
  constructor() {
    super(
      'This name and password do not belong together. Passwords tell capitals from small letters and count every blank: check Caps Lock, then try again.',
    );
  }
}

/** The right password of a restricted account (A8); the sentence is the FAQ's own. */
export class AccountNotAuthorized extends DomainError {
  readonly code = 'ACCOUNT_NOT_AUTHORIZED';
  constructor() {
    super('Sorry, you are not authorized to sign into this account');
  }
}

/** Only buyers order, and only from others (A2, A12). */
export class BuyerAccountNeeded extends DomainError {
  readonly code = 'BUYER_ACCOUNT_NEEDED';
  constructor() {
    super('Sign in with a buyer account to do this. A seller account cannot become one; register a buyer account beside it.');
  }
}
