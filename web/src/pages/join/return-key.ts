/** Under which the tab remembers where a new buyer came from, until the mail is opened. */
export const returnKey = 'join-return';
