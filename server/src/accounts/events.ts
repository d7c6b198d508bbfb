declare module '#server/platform/outbox/events.js' {
  interface Events {
    /** Somebody wants an account; whether the address has one already is found out behind his back. */
    'account.registrationAsked': { registrationId: string };
    /** Password Retrieval was asked for; empty when nobody answers to the name. */
    'account.resetAsked': { accountIds: string[] };
    /** Something changed that its owner must hear of, in case it was not he. */
    'account.secured': {
      accountId: string;
      what:
        | 'PASSWORD_CHANGED'
        | 'EMAIL_CHANGED'
        | 'SECOND_FACTOR_ON'
        | 'SECOND_FACTOR_OFF'
        | 'RECOVERY_CODES_NEW'
        | 'CLOSED'
        | 'PAYOUT_ACCOUNT_SET'
        | 'PAYOUT_ACCOUNT_CHANGED';
      email: string;
    };
    /** From now on the market asks this staff account for a second factor that it lacks; its sessions have ended. */
    'account.secondFactorAsked': { accountId: string };
    /** Sessions ended before their time: open sockets of theirs close. Without a session, all of the account's. */
    'session.ended': { accountId: string; sessionId: string | null; except: string | null };
  }
}

export {};
