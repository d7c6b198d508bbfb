// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aCarrier } from '../../../testing/fake-catalog.ts';
import { anAgent } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const operator = anAgent({ roles: ['OPERATOR'] });
const retired = aCarrier({ code: 'OLD', name: 'Old Post', enabled: false, numberFormats: [], countries: ['FR', 'BE'] });

test('S1: an operator adds a carrier with its services, forms of numbers and countries; a refusal stands at its field', async () => {
  let answer: object = { carrier: null, ...refused('INVALID_INPUT', 'Write # for a digit.', { path: ['numberFormats', '0'] }) };
  const { user, said, container } = await renderPage('/desk/carriers', {
    viewer: operator,
    carriers: [aCarrier(), retired],
    countries: [{ code: 'GB', name: 'United Kingdom', shopCount: 1 }],
    addCarrier: () => answer,
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'Carriers' })).toBeTruthy();
  const [, tnt, old] = screen.getAllByRole('row') as [HTMLElement, HTMLElement, HTMLElement];
  expect(within(tnt).getByText('#{9}')).toBeTruthy();
  expect(within(old).getByText('2 countries')).toBeTruthy();
  expect(within(old).getByText('Retired')).toBeTruthy();
  await expectAccessible(container);

  await user.click(screen.getByRole('button', { name: 'Add a carrier' }));
  await user.type(await screen.findByLabelText('Name'), 'Royal Mail');
  await user.type(screen.getByLabelText('Code'), 'ROYAL_MAIL');
  await user.click(screen.getByLabelText('Its services, one a line'));
  await user.paste('Tracked 48\n\n International Tracked ');
  await user.click(screen.getByLabelText('Forms of its numbers, one a line'));
  await user.paste('(a+)+$');
  await user.click(screen.getByRole('button', { name: 'Save the carrier' }));
  expect(await screen.findByText('Write a reason first; it stands in the audit.')).toBeTruthy();
  await user.type(screen.getByLabelText('Why, for the audit'), 'Shops ask for it.');
  await user.click(screen.getByRole('button', { name: 'Save the carrier' }));
  expect((await screen.findAllByText('Write # for a digit.')).length).toBeGreaterThan(0);

  answer = { carrier: aCarrier(), ...noErrors };
  await user.clear(screen.getByLabelText('Forms of its numbers, one a line'));
  await user.click(screen.getByRole('button', { name: 'Save the carrier' }));
  expect(await screen.findByText('Royal Mail can be chosen now.')).toBeTruthy();
  expect(said.findLast(({ name }) => name === 'AddCarrier')?.variables).toEqual({
    input: {
      ...{ code: 'ROYAL_MAIL', name: 'Royal Mail', trackingTemplate: null, services: ['Tracked 48', 'International Tracked'] },
      ...{ countries: null, numberFormats: [], checkDigit: 'NONE', reason: 'Shops ask for it.' },
    },
  });
});

test('S1: a carrier is changed as a whole, under its code', async () => {
  const { user, said } = await renderPage('/desk/carriers', {
    viewer: operator,
    carriers: [retired],
    countries: [{ code: 'FR', name: 'France', shopCount: 1 }],
    changeCarrier: () => ({ carrier: retired, ...noErrors }),
  });
  await user.click(await screen.findByRole('button', { name: 'Change Old Post' }));
  expect(await screen.findByLabelText('Code')).toHaveProperty('readOnly', true);
  await user.clear(screen.getByLabelText('Name'));
  await user.type(screen.getByLabelText('Name'), 'New Post');
  await user.type(screen.getByLabelText('Why, for the audit'), 'A new name.');
  await user.click(screen.getByRole('button', { name: 'Save the carrier' }));
  expect(await screen.findByText('New Post is changed.')).toBeTruthy();
  expect(said.findLast(({ name }) => name === 'ChangeCarrier')?.variables).toMatchObject({
    input: { code: 'OLD', name: 'New Post', countries: ['FR', 'BE'], services: ['Economy'], reason: 'A new name.' },
  });
});

test('S1: a carrier is retired and restored with a reason', async () => {
  const { user, said } = await renderPage('/desk/carriers', {
    viewer: operator,
    carriers: [aCarrier(), retired],
    retireCarrier: () => ({ carrier: aCarrier({ enabled: false }), ...noErrors }),
    restoreCarrier: () => ({ carrier: { ...retired, enabled: true }, ...noErrors }),
  });
  await user.click(await screen.findByRole('button', { name: 'Retire TNT' }));
  await user.type(await screen.findByLabelText('Why, for the audit'), 'It merged.');
  await user.click(screen.getByRole('button', { name: 'Retire' }));
  expect(await screen.findByText('TNT is retired.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Restore Old Post' }));
  await user.type(await screen.findByLabelText('Why, for the audit'), 'It is back.');
  await user.click(screen.getByRole('button', { name: 'Restore' }));
  expect(await screen.findByText('Old Post can be chosen again.')).toBeTruthy();
  expect(said.filter(({ name }) => /^Re(tire|store)Carrier$/.test(name)).map(({ variables }) => variables)).toEqual([
    { input: { code: 'TNT', reason: 'It merged.' } },
    { input: { code: 'OLD', reason: 'It is back.' } },
  ]);
});

test('S1: agents read that carriers are kept by operators', async () => {
  await renderPage('/desk/carriers', { viewer: anAgent() });
  expect(await screen.findByRole('heading', { level: 1, name: 'Carriers are kept by operators' })).toBeTruthy();
});
