import type { Letter } from '#server/kernel/letter.js';

interface LinkFacts {
  readonly marketName: string;
  readonly name: string;
  readonly path: string;
}

const ignore = 'If that was not you, do nothing: without this link nothing happens.';

/** The mail that makes an account of a registration. */
export function registrationLetter({ marketName, name, path, hours }: LinkFacts & { hours: number }): Letter {
  return {
    subject: `Finish your registration at ${marketName}`,
    paragraphs: [
      `Welcome, ${name}. Somebody asked for an account at ${marketName} with this e-mail address.`,
      `Open the link and type the password that you chose. It works for ${hours} hours.`,
      ignore,
    ],
    link: { text: 'Finish the registration', path },
  };
}

/** Somebody registered with the address of an account that is there already: its owner hears it, the somebody does not. */
export function knownAddressLetter(facts: { marketName: string; name: string; kind: 'BUYER' | 'SELLER' }): Letter {
  const which = facts.kind === 'BUYER' ? 'a buyer account' : 'a seller account';
  return {
    subject: `You have an account at ${facts.marketName} already`,
    paragraphs: [
      `Hello ${facts.name}. Somebody asked for ${which} with this e-mail address, but there is one already. Nothing was changed.`,
      'If it was you, sign in. If you forgot the password, Password Retrieval gives you a new one.',
    ],
    link: { text: 'Sign in', path: '/sign-in' },
  };
}

/** The mail that makes a new address an account's own. */
export function changeEmailLetter({ marketName, name, path, hours }: LinkFacts & { hours: number }): Letter {
  return {
    subject: `Confirm your new e-mail address at ${marketName}`,
    paragraphs: [
      `Hello ${name}. You asked to use this e-mail address for your account at ${marketName}.`,
      `Open the link on a device where you are signed in. It works for ${hours} hours; until then your old address counts.`,
      ignore,
    ],
    link: { text: 'Use this address', path },
  };
}

/** Somebody wants to move an account to an address that has one: its owner hears it, the somebody does not. */
export function takenAddressLetter({ marketName }: { marketName: string }): Letter {
  return {
    subject: `Your e-mail address was typed for another account at ${marketName}`,
    paragraphs: [
      `Hello. Somebody who is signed in at ${marketName} wanted to use this e-mail address for another account. You have an account with it, so nothing was changed.`,
      'If it was you: each address may have one account of a kind. If it was not, do nothing.',
    ],
    link: { text: 'Sign in', path: '/sign-in' },
  };
}

interface ChangeAsked {
  readonly marketName: string;
  readonly name: string;
  readonly memberId: string;
  readonly newEmail: string;
  /** Browser and system that asked. */
  readonly device: string;
  readonly hours: number;
}

/** The present address hears of the wish before it counts: time to stop a thief. */
export function changeAskedLetter({ marketName, name, memberId, newEmail, device, hours }: ChangeAsked): Letter {
  return {
    subject: `Another e-mail address was asked for your account at ${marketName}`,
    paragraphs: [
      `Hello ${name}. Somebody who is signed into your account ${memberId} (${device}) asked to change its e-mail address to ${masked(newEmail)}.`,
      `Nothing changes until the link in the mail to that address is opened; it works for ${hours} hours.`,
      'If that was not you, choose a new password now: that signs every device out, and the link cannot be used without signing in.',
    ],
    link: { text: 'Password Retrieval', path: '/retrieve-password' },
  };
}

/** Enough of an address to know one’s own by: its first letter, and where it is. */
export function masked(email: string): string {
  const at = email.lastIndexOf('@');
  return `${[...email][0]}***${email.slice(at)}`;
}

/** Staff was signed out by the market's new rule. */
export function secondFactorAskedLetter({ marketName, name }: { marketName: string; name: string }): Letter {
  return {
    subject: `Staff of ${marketName} now needs a second factor`,
    paragraphs: [
      `Hello ${name}. An operator of ${marketName} decided that staff works with a second factor only. You were signed out everywhere.`,
      'Sign in as always and set it up in My account, under “How you sign in”. Until then you have no rights of staff.',
    ],
    link: { text: 'Set it up in My account', path: '/my-account' },
  };
}

/** Password Retrieval (A7). */
export function resetLetter(facts: LinkFacts & { minutes: number; kind: string; memberId: string }): Letter {
  const { marketName, name, path, minutes, kind, memberId } = facts;
  return {
    subject: `Choose a new password for ${marketName}`,
    paragraphs: [
      `Hello ${name}. A new password was asked for your ${kind.toLowerCase()} account ${memberId}.`,
      `The link works once, for ${minutes} minutes. Your other devices are signed out when you use it.`,
      ignore,
    ],
    link: { text: 'Choose a new password', path },
  };
}

/** Password Retrieval of an account that staff restricted: no link, but not silence either (A7, A9). */
export function restrictedResetLetter({ name, memberId }: { name: string; memberId: string }): Letter {
  return {
    subject: 'Your account is restricted',
    paragraphs: [
      `Hello ${name}. A new password was asked for your account ${memberId}, but you are not authorized to sign into it at the moment.`,
      'The mail that told you so says why. Customer service answers your questions.',
    ],
    link: { text: 'Contact Customer Service', path: '/help/contact?topic=ACCOUNT' },
  };
}

const changes = {
  PASSWORD_CHANGED: ['Your password was changed', 'The password of your account was changed, and your other devices were signed out.'],
  EMAIL_CHANGED: [
    'Your e-mail address was changed',
    'The e-mail address of your account was changed. Mails go to the new one from now on.',
  ],
  SECOND_FACTOR_ON: ['Your account has a second factor', 'From now on signing in asks for a code of your authenticator app as well.'],
  CLOSED: [
    'Your account is closed',
    'Your account is closed for good, as you asked. Orders that have ended stay with the shops that shipped them.',
  ],
  PAYOUT_ACCOUNT_SET: [
    'Your shop has a payout account',
    'Somebody who is signed into your account said where the money of your shop is paid out to.',
  ],
  PAYOUT_ACCOUNT_CHANGED: [
    'Your payout account was changed',
    'Somebody who is signed into your account changed where the money of your shop is paid out to. My money says from when on it is paid there.',
  ],
  RECOVERY_CODES_NEW: [
    'You have new recovery codes',
    'New recovery codes were made for the second factor of your account. The old ones open nothing any more.',
  ],
  SECOND_FACTOR_OFF: ['The second factor was taken away', 'Signing into your account asks for the password only.'],
} as const;

/** Something about an account's security changed: always told, to the address that it had before. */
export function securedLetter(what: keyof typeof changes, name: string): Letter {
  const [subject, text] = changes[what];
  return {
    subject,
    paragraphs: [`Hello ${name}. ${text}`, 'If that was not you, get a new password by Password Retrieval now, and tell customer service.'],
    link: { text: 'Password Retrieval', path: '/retrieve-password' },
  };
}
