import { DomainError } from '#server/kernel/errors.js';

export type AccountKind = 'BUYER' | 'SELLER' | 'STAFF';
export type StaffRole = 'AGENT' | 'OPERATOR';

/** Staff is never registered (decision 16). */
export type RegistrationKind = Exclude<AccountKind, 'STAFF'>;

/** What people may not want to be mailed about. Mails about security, money and deadlines always come. */
export const mailTopics = ['ORDER_NEWS', 'MESSAGES'] as const;
export type MailTopic = (typeof mailTopics)[number];

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

/** The viewer's own password, typed again. */
export class WrongPassword extends DomainError {
  readonly code = 'WRONG_CREDENTIALS';
  override readonly path = ['password'];
  constructor() {
    super('That is not your password. Capitals and blanks count: check Caps Lock, then try again.');
  }
}

/** The password was right, and more is asked for. */
export class SecondFactorNeeded extends DomainError {
  readonly code = 'SECOND_FACTOR_NEEDED';
  override readonly path = ['code'];
  constructor() {
    super('Type the six digits that your authenticator app shows, or one of your recovery codes.');
  }
}

export class WrongCode extends DomainError {
  readonly code = 'WRONG_CODE';
  override readonly path = ['code'];
  constructor(kind: 'APP' | 'RECOVERY' = 'APP') {
    super(
      kind === 'APP'
        ? 'This code is wrong, or it was used already. Wait for the next one in your app, then type it.'
        : 'This is none of your recovery codes, or it was used already. Each works once: type another one, or the six digits of your app.',
    );
  }
}

/** The market asks its staff for a second factor; who has none has no rights. */
export class SecondFactorRequired extends DomainError {
  readonly code = 'SECOND_FACTOR_REQUIRED';
}

/** A buyer and a seller account with one address and one password (decision 1). */
export class ChooseAccount extends DomainError {
  readonly code = 'CHOOSE_ACCOUNT';
  override readonly path = ['kind'];
  constructor(readonly kinds: readonly AccountKind[]) {
    super('You have more than one account with this e-mail address and password. Choose the one that you want to sign into.');
  }
}

/** What guards an account changes only for who proved a moment ago who he is. */
export class ConfirmationNeeded extends DomainError {
  readonly code = 'CONFIRMATION_NEEDED';
  constructor() {
    super('Type your password again first: this changes what guards your account.');
  }
}

/** What an account is for is fixed for ever (A2). */
export class AccountTypeImmutable extends DomainError {
  readonly code = 'ACCOUNT_TYPE_IMMUTABLE';
  override readonly path = ['kind'];
  constructor(kind: AccountKind) {
    super(
      kind === 'SELLER'
        ? 'A seller account cannot become a buyer account. Register again under a buyer account; the same e-mail address may have one of each.'
        : 'A buyer account cannot become a seller account. Register a seller account beside it; the same e-mail address may have one of each.',
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
