import { domainToASCII } from 'node:url';

/**
 * One address, one key, however it is typed (A3): without blanks around it and without case, the domain in its ASCII form (RFC 5891,
 * `münchen.example` is `xn--mnchen-3ya.example`), letters composed (NFC). An address of ASCII letters only changes its case.
 */
export function emailKey(email: string): string {
  const typed = email.trim().normalize('NFC').toLowerCase().normalize('NFC');
  const at = typed.lastIndexOf('@');
  const domain = typed.slice(at + 1);
  if (at < 0 || isAscii(domain)) return typed;
  return `${typed.slice(0, at)}@${domainToASCII(domain) || domain}`;
}

function isAscii(text: string): boolean {
  return [...text].every((letter) => letter.codePointAt(0)! < 128);
}
