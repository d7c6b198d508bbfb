/** What a mailed secret is good for. One of another purpose opens nothing. */
export type TokenPurpose = 'RESET_PASSWORD' | 'CHANGE_EMAIL';
