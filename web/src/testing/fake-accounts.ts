/** Accounts and what belongs to them, whole enough for every page; a test names what differs. */
import { type Part } from './answers.ts';

export function aBuyer(part: Part = {}): Part {
  return {
    id: 'acc_1',
    kind: 'BUYER',
    roles: [],
    name: 'Camille Rousseau',
    email: 'camille@example.test',
    memberId: 'M-4821',
    country: 'FR',
    addresses: [anAddress()],
    shop: null,
    unread: { messages: 0, orders: 0, disputes: 0, tickets: 0, settlements: 0 },
    mutedMails: [],
    otherAccounts: [],
    needsSecondFactor: false,
    secondFactor: { isOn: false, recoveryCodesLeft: 0 },
    sessions: [aSession()],
    ...part,
  };
}

export function aSession(part: Part = {}): Part {
  return {
    id: 'ses_1',
    device: 'Firefox on Linux',
    address: '192.0.2.7',
    country: null,
    createdAt: '2026-11-20T10:00:00.000Z',
    lastSeenAt: '2026-12-01T10:00:00.000Z',
    isThis: true,
    ...part,
  };
}

export function anAddress(part: Part = {}): Part {
  return {
    id: 'adr_1',
    name: 'Camille Rousseau',
    line1: '14 rue Mercière',
    line2: null,
    city: 'Lyon',
    region: null,
    postcode: '69002',
    country: 'FR',
    phone: '+33 4 72 00 00 00',
    isDefault: true,
    ...part,
  };
}

/** Japan writes addresses in its own way; all others of these tests like France. */
export function anAddressForm(country: string): Part {
  const part = (name: string, label: string, isRequired = true, choices: string[] = []) => ({
    ...{ part: name, label, isRequired, choices: choices.map((value) => ({ value, label: value })) },
  });
  const [name, line1, line2] = [part('NAME', 'Name'), part('LINE1', 'Street and number'), part('LINE2', 'Flat, building, company', false)];
  const postcode = part('POSTCODE', 'Postcode');
  return country === 'JP'
    ? {
        country,
        parts: [postcode, part('REGION', 'Prefecture', true, ['Kyoto', 'Tokyo']), line1, line2, name],
        postcodePattern: '\\d{3}-?\\d{4}',
        postcodeExample: '154-0023',
      }
    : { country, parts: [name, line1, line2, postcode, part('CITY', 'Town or city')], postcodePattern: '\\d{5}', postcodeExample: '33380' };
}
