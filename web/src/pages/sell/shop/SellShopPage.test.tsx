// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aShop } from '../../../testing/fake-catalog.ts';
import { aSeller } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const timeZones = ['Asia/Tokyo', 'Europe/Lisbon', 'UTC'];
const countries = ['DE', 'JP', 'PT'].map((code) => ({ code, name: code, shopCount: 1 }));

type Asked = { input: Record<string, unknown> };

test('a seller changes what visitors see and when the shop works', async () => {
  const asked: Asked['input'][] = [];
  const { user, container } = await renderPage('/sell/shop', {
    ...{ viewer: aSeller(), timeZones, countries },
    updateShop: ({ input }: Asked) => {
      asked.push(input);
      return { shop: aShop(input), ...noErrors };
    },
  });
  const name = await screen.findByLabelText('Name');
  expect(screen.getByText('The address of the shop stays as it is: /s/kiln-and-kettle')).toBeTruthy();
  await expectAccessible(container);
  await user.clear(name);
  await user.type(name, 'Kiln & Cup');
  await user.selectOptions(screen.getByLabelText('Time zone'), 'Asia/Tokyo');
  const days = screen.getByLabelText('Handling days');
  await user.clear(days);
  await user.type(days, 'few');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findAllByText('Write a whole number of days.')).toHaveLength(2);
  await user.clear(days);
  await user.type(days, '3');
  fireEvent.change(screen.getByLabelText('Cut-off time'), { target: { value: '14:30' } });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('The shop is saved.')).toBeTruthy();
  expect(asked).toMatchObject([
    { name: 'Kiln & Cup', timeZone: 'Asia/Tokyo', handlingDays: 3, cutOff: '14:30', country: 'PT', city: 'Porto' },
  ]);
});

test('every fault that the server names stands at its field, and nothing typed is lost', async () => {
  const fault = (field: string, message: string) => ({ __typename: 'GenericUserError', code: 'INVALID_INPUT', message, path: [field] });
  const { user } = await renderPage('/sell/shop', {
    ...{ viewer: aSeller(), timeZones, countries },
    updateShop: () => ({
      shop: null,
      userErrors: [fault('name', 'Fill in: the name.'), fault('handlingDays', 'Handling takes 1 to 30 business days here.')],
    }),
  });
  await user.clear(await screen.findByLabelText('Name'));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Fill in: the name.', { selector: '.error span' })).toBeTruthy();
  expect(screen.getByText('Handling takes 1 to 30 business days here.', { selector: '.error span' })).toBeTruthy();
  expect(screen.getByLabelText('About the shop')).toHaveProperty('value', 'Two people and a kiln.');
});

test('a shop is closed until a day and opened again', async () => {
  const asked: unknown[] = [];
  const { user } = await renderPage('/sell/shop', {
    ...{ viewer: aSeller(), timeZones, countries },
    updateShop: ({ input }: Asked) => {
      asked.push(input.closedUntil);
      return { shop: aShop({ closedUntil: input.closedUntil }), ...noErrors };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Close the shop' }));
  expect(await screen.findByText('Choose the day on which you open again.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Open again on'), { target: { value: '2026-12-28' } });
  await user.click(screen.getByRole('button', { name: 'Close the shop' }));
  expect(await screen.findByText('The shop is closed until 28 December.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Open it now' }));
  expect(await screen.findByText('The shop is open.', { selector: '.toast span' })).toBeTruthy();
  expect(asked).toEqual(['2026-12-28', null]);
});
