import type { Letter } from '#server/kernel/letter.js';

interface ActOnPerson {
  readonly name: string;
  readonly marketName: string;
  readonly memberId: string;
  /** What the staff member wrote for the person to read. */
  readonly reason: string;
}

const appeal = { text: 'Contact Customer Service', path: '/help/contact?topic=ACCOUNT' };

interface ActOnSeller extends ActOnPerson {
  /** The shop that goes with the account; null for who has none, or is not the last who acts for it. */
  readonly shopName: string | null;
}

/** A restriction is never silent (A9). */
export function restrictedLetter({ name, marketName, memberId, reason, shopName }: ActOnSeller): Letter {
  const ofShop = shopName ? [`Your shop ${shopName} is closed for now: nobody finds its goods or buys them.`] : [];
  return {
    subject: `Your account at ${marketName} is restricted`,
    paragraphs: [
      `Hello ${name}. From now on you are not authorized to sign into your account ${memberId}. The reason:`,
      { quote: reason },
      ...ofShop,
      'Orders that are under way go on, and Buyer Protection stays. If this is a mistake, tell customer service; a person looks at it again.',
    ],
    link: appeal,
  };
}

export function liftedLetter({ name, marketName, memberId, reason, shopName }: ActOnSeller): Letter {
  const ofShop = shopName ? [`Your shop ${shopName} sells again, with everything as it was.`] : [];
  return {
    subject: `Your account at ${marketName} is open again`,
    paragraphs: [`Hello ${name}. You can sign into your account ${memberId} again. Customer service writes:`, { quote: reason }, ...ofShop],
    link: { text: 'Sign in', path: '/sign-in' },
  };
}

export function rolesLetter({ name, marketName, reason, roles }: ActOnPerson & { roles: readonly string[] }): Letter {
  const what = roles.length > 0 ? `Your rights are now: ${roles.join(', ').toLowerCase()}.` : 'You have no rights any more.';
  return {
    subject: `Your rights at ${marketName} were changed`,
    paragraphs: [`Hello ${name}. ${what} You were signed out everywhere. The reason:`, { quote: reason }],
    link: { text: 'Sign in', path: '/sign-in' },
  };
}

export function invitedLetter({
  name,
  marketName,
  memberId,
  path,
  minutes,
}: Omit<ActOnPerson, 'reason'> & { path: string; minutes: number }): Letter {
  return {
    subject: `You work for ${marketName} now`,
    paragraphs: [
      `Hello ${name}. An operator of ${marketName} made a staff account for you. Its Member ID is ${memberId}.`,
      `Choose a password by the link; it works once, for ${minutes} minutes. Later ones come by Password Retrieval.`,
    ],
    link: { text: 'Choose a password', path },
  };
}
