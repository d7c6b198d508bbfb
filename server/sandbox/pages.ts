import { formatMoney } from '#server/kernel/money.js';
import type { SandboxPayment } from './book.ts';
import type { CardFault, CardFields } from './cards.ts';
import { challengePassword } from './payments.ts';

/** Text that is safe inside a page. */
export const html = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function page(title: string, body: string, payment?: SandboxPayment): string {
  const isOver = payment && payment.status !== 'WAITING_FOR_CARD';
  const tell = payment
    ? `<script src="/tell.js" data-key="${html(payment.key)}" data-status="${payment.status}" data-tell="${isOver}"></script>`
    : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${html(title)}</title>
<link rel="stylesheet" href="/sandbox.css"></head><body><main>${body}</main>${tell}</body></html>`;
}

function field(
  name: keyof CardFields,
  label: string,
  hint: string,
  typed: CardFields,
  faults: readonly CardFault[],
  attributes: string,
): string {
  const fault = faults.find((each) => each.field === name);
  const describedBy = fault ? `${name}-fault` : `${name}-hint`;
  const note = fault ? `<p class="fault" id="${name}-fault">${html(fault.message)}</p>` : `<p class="hint" id="${name}-hint">${hint}</p>`;
  const value = name === 'number' || name === 'code' ? '' : html(typed[name]);
  return `<div class="field ${name}"><label for="${name}">${label}</label><input id="${name}" name="${name}" value="${value}" ${attributes} aria-describedby="${describedBy}"${fault ? ' aria-invalid="true"' : ''} required>${note}</div>`;
}

/** The hosted card fields: card data goes from here to the sandbox, never to the market. */
export function cardPage(
  payment: SandboxPayment,
  faults: readonly CardFault[] = [],
  typed: CardFields = { number: '', expires: '', code: '' },
): string {
  const amount = formatMoney(payment);
  return page(
    'Card details',
    `<form method="post" action="/pay/${payment.id}" novalidate>
${field('number', 'Card number', 'Sandbox: 4242 4242 4242 4242, or 4000 0000 0000 3220 to be asked for a password', typed, faults, 'inputmode="numeric" autocomplete="cc-number"')}
<div class="pair">${field('expires', 'Expires', 'Month / year', typed, faults, 'inputmode="numeric" autocomplete="cc-exp" placeholder="10 / 29"')}
${field('code', 'Security code', '3 digits on the back', typed, faults, 'inputmode="numeric" autocomplete="cc-csc" maxlength="4"')}</div>
<button>Pay ${html(amount)}</button>
<p class="hint">These fields belong to the payment provider. Your card number never reaches the market or the shops.</p></form>`,
    payment,
  );
}

/** The bank's own page: 3-D Secure asks for a password. */
export function challengePage(payment: SandboxPayment): string {
  const wrong =
    payment.wrongPasswords > 0
      ? `<p class="fault" id="password-fault">That is not the password. ${3 - payment.wrongPasswords} tries are left.</p>`
      : '';
  return page(
    'Your bank asks',
    `<h1>Your bank asks: is it you?</h1><p>${html(payment.brand ?? 'Card')} ending in ${payment.last4}. ${html(payment.description)}, ${html(formatMoney(payment))}.</p>
<form method="post" action="/challenge/${payment.id}"><div class="field"><label for="password">Password for online payments</label>
<input id="password" name="password" type="password" autocomplete="off" required ${wrong ? 'aria-invalid="true" aria-describedby="password-fault"' : 'aria-describedby="password-hint"'}>
${wrong || `<p class="hint" id="password-hint">In the sandbox it is “${challengePassword}”.</p>`}</div><button>Confirm the payment</button></form>`,
    payment,
  );
}

const endings: Record<SandboxPayment['status'], string> = {
  WAITING_FOR_CARD: 'Waiting for your card.',
  REQUIRES_ACTION: 'Your bank wants to ask you something. Go on in the market’s window.',
  AUTHORIZED: 'Your bank agreed. The market is told.',
  CAPTURED: 'Paid. The market holds the money for you.',
  FAILED: 'The payment did not go through. Nothing was charged.',
  EXPIRED: 'This page waited too long and was closed. Nothing was charged.',
  VOIDED: 'This payment was given up. Nothing was charged.',
};

/** Nothing more to do here. */
export function endPage(payment: SandboxPayment): string {
  return page(
    'Payment',
    `<p role="status">${endings[payment.status]}</p><p class="alone"><a href="${html(payment.returnUrl)}" target="_top">Back to the market</a></p>`,
    payment,
  );
}

/** Tells the market's window that there is news. It carries no proof: the market asks the provider itself. */
export const tellScript = `const { key, status, tell } = document.currentScript.dataset;
if (tell === 'true') for (const other of [window.parent, window.opener]) if (other && other !== window) other.postMessage({ type: 'amotarget.payment', attemptId: key, status }, '*');
`;

export const styles = `:root{color-scheme:light dark;--ink:light-dark(#251421,#f6eff3);--soft:light-dark(#6e5d69,#ab9ba6);--line:light-dark(#8b7a86,#8d7b88);--paper:light-dark(#fff,#20161d);--act:light-dark(#5e1748,#e3ee62);--on:light-dark(#fff,#2c0b22);--bad:light-dark(#a51d2a,#ff9d97)}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Onest Variable",system-ui,sans-serif}main{padding:1rem;max-width:34rem}h1{font-size:1.25rem;margin:0 0 .5rem}
form{display:grid;gap:.75rem}.pair{display:grid;grid-template-columns:1fr 1fr;gap:.75rem}label{display:block;font-weight:600;font-size:.875rem;margin-bottom:.25rem}
input{width:100%;min-height:44px;padding:.5rem .75rem;border:1px solid var(--line);border-radius:.625rem;background:transparent;color:inherit;font:inherit}input[aria-invalid]{border:2px solid var(--bad)}
button{min-height:48px;border:0;border-radius:.625rem;background:var(--act);color:var(--on);font:inherit;font-weight:600;cursor:pointer}:focus-visible{outline:2px solid var(--act);outline-offset:2px}
.hint{margin:.25rem 0 0;color:var(--soft);font-size:.8125rem}.fault{margin:.25rem 0 0;color:var(--bad);font-size:.875rem}a{color:inherit}h2{font-size:1rem;margin:1.5rem 0 .5rem}.deal{display:flex;flex-wrap:wrap;gap:.5rem;border-top:1px solid var(--line);padding:.75rem 0}.deal p{flex:1 0 100%;margin:0}.deal button,.deeds button{min-height:44px;padding:0 1rem;background:transparent;color:inherit;border:1px solid var(--line)}@media(max-width:22rem){.pair{grid-template-columns:1fr}}`;
