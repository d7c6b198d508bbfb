/** What names one sending of a refund at its provider: a refund that is sent again after a failure is a new one there. */
export function refundKey({ id, retries }: { readonly id: string; readonly retries: number }): string {
  return retries === 0 ? id : `${id}.${retries}`;
}

/** The refund and the sending that a provider's key names. */
export function readRefundKey(key: string): { refundId: string; retries: number } {
  const [refundId = '', retries = '0'] = key.split('.');
  return { refundId, retries: Number(retries) };
}

/** Names the booking by which a refund is over, whoever paid it: one for each sending, for a bank may send one back that had arrived. */
export function completionKey({ id, retries }: { readonly id: string; readonly retries: number }): string {
  return `refund-complete:${id}:${retries}`;
}
