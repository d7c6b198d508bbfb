/** Asked for something that the payment's state does not allow. */
export class NotNow extends Error {}
