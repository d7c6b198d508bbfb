// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aPage, noErrors, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aCarrier, aProduct, aShop } from '../../../testing/fake-catalog.ts';
import { anOption, aSimulation } from '../../../testing/fake-shipping.ts';
import { aSeller } from '../../../testing/fake-work.ts';
import { nextFrame, renderPage } from '../../../testing/render-page.tsx';

const carriers = [
  aCarrier(),
  { ...aCarrier(), code: 'EMS', name: 'EMS' },
  { ...aCarrier(), code: 'OLD', name: 'Old Post', enabled: false },
];
const countries = ['BR', 'CU', 'DE', 'FR', 'JP'].map((code) => ({ code, name: code, shopCount: 1 }));
const seller = (part = {}) => aSeller({ shop: aShop({ products: () => aPage([aProduct()]), ...part }) });
const answers = { viewer: seller(), carriers, countries, shippingOptions: [anOption()], simulateShipping: () => aSimulation() };

type Asked = { input: Record<string, unknown> };

test('a new shop reads what to do first, and adds its first option', async () => {
  const asked: Asked['input'][] = [];
  const { user } = await renderPage('/sell/shipping', {
    ...answers,
    shippingOptions: () => (asked.length > 0 ? [anOption()] : []),
    saveShippingOption: ({ input }: Asked) => {
      asked.push(input);
      return { shippingOption: anOption(), ...noErrors };
    },
  });
  expect(await screen.findByRole('heading', { name: 'First say how you ship' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Add an option' }));
  await nextFrame();
  const dialog = within(await screen.findByRole('dialog', { name: 'A way of shipping' }));
  expect(dialog.queryByRole('option', { name: 'Old Post' })).toBeNull();
  await user.selectOptions(await dialog.findByLabelText('Carrier'), 'EMS');
  await user.type(dialog.getByLabelText('What you call it'), 'Economy');
  await user.click(dialog.getByRole('radio', { name: /Only some countries/ }));
  await user.type(dialog.getByRole('searchbox', { name: 'Look for a country' }), 'braz{Enter}');
  await user.click(dialog.getByRole('button', { name: 'European Union' }));
  await user.click(dialog.getByRole('button', { name: 'Remove France' }));
  await user.click(dialog.getByRole('radio', { name: /By piece/ }));
  await user.type(dialog.getByLabelText('First piece in USD'), '4.50');
  await user.type(dialog.getByLabelText('Each further piece in USD'), '1');
  await user.type(dialog.getByLabelText('At least'), '4');
  await user.type(dialog.getByLabelText('At most'), '8');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/EMS Economy is saved/)).toBeTruthy();
  expect(asked[0]).toMatchObject({
    ...{
      carrier: 'EMS',
      service: 'Economy',
      excludedCountries: null,
      feeMinor: 450,
      perItemMinor: 100,
      weightSteps: [],
      freeOverMinor: null,
    },
    ...{ transitMinDays: 4, transitMaxDays: 8, isTracked: true },
  });
  const chosen = asked[0]?.countries as string[];
  expect([chosen.length, chosen.includes('BR'), chosen.includes('DE'), chosen.includes('FR')]).toEqual([27, true, true, false]);
});

test('an option says what it is, and is changed with all that was refused beside its field', async () => {
  const { user, container } = await renderPage('/sell/shipping', {
    ...answers,
    saveShippingOption: () => ({
      shippingOption: null,
      ...refused('INVALID_INPUT', 'Transit takes 2 to 40 business days here.', { path: ['transitMaxDays'] }),
    }),
  });
  const card = within((await screen.findByRole('heading', { name: 'TNT Economy' })).closest('li')!);
  expect(card.getByText('The whole world, not Brazil and Cuba')).toBeTruthy();
  expect(card.getByText(/US\$.4\.20, and US\$.1\.00 for each further piece/)).toBeTruthy();
  expect(card.getByText('4–8 business days, tracked')).toBeTruthy();
  await expectAccessible(container);

  await user.click(card.getByRole('button', { name: 'Edit TNT Economy' }));
  await nextFrame();
  const dialog = within(await screen.findByRole('dialog', { name: 'Change TNT Economy' }));
  const days = await dialog.findByLabelText('At most');
  await user.clear(days);
  await user.type(days, 'soon');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(days.getAttribute('aria-invalid')).toBe('true');
  await user.clear(days);
  await user.type(days, '99');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findAllByText('Transit takes 2 to 40 business days here.')).toHaveLength(2);
  expect(days).toHaveProperty('value', '99');
});

test('fees by weight are typed as steps', async () => {
  const asked: Asked['input'][] = [];
  const { user } = await renderPage('/sell/shipping', {
    ...answers,
    saveShippingOption: ({ input }: Asked) => {
      asked.push(input);
      return { shippingOption: anOption(), ...noErrors };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Edit TNT Economy' }));
  await nextFrame();
  const dialog = within(await screen.findByRole('dialog', { name: 'Change TNT Economy' }));
  await user.click(await dialog.findByRole('radio', { name: /By weight/ }));
  await user.click(dialog.getByRole('button', { name: 'Add a step' }));
  const type = async (step: number, grams: string, fee: string) => {
    const fields = within(dialog.getByRole('group', { name: `Step ${step}` }));
    await user.type(fields.getByLabelText('Up to, in grams'), grams);
    await user.type(fields.getByLabelText('Fee in USD'), fee);
  };
  await type(1, '500', '3');
  await type(2, '2000', '7.25');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/TNT Economy is saved/)).toBeTruthy();
  expect(asked[0]).toMatchObject({
    ...{ id: 'opt_1', feeMinor: null, perItemMinor: null, countries: null, excludedCountries: ['BR', 'CU'] },
    weightSteps: [
      { upToGrams: 500, feeMinor: 300 },
      { upToGrams: 2_000, feeMinor: 725 },
    ],
  });
});

test('an option is switched off and taken back; countries that nobody serves are named', async () => {
  let isEnabled = true;
  const to = (wanted: boolean) => () => {
    isEnabled = wanted;
    return { shippingOption: anOption({ isEnabled }), ...noErrors };
  };
  const { user } = await renderPage('/sell/shipping', {
    ...answers,
    viewer: seller({ unservedCountries: ['BR', 'CU'] }),
    shippingOptions: () => [anOption({ isEnabled })],
    retireShippingOption: to(false),
    restoreShippingOption: to(true),
  });
  expect(await screen.findByText(/No option of yours goes to 2 countries, among them Brazil, Cuba/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Switch off TNT Economy' }));
  expect(await screen.findByText(/All your options are switched off/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: 'Switch off TNT Economy' })).toBeTruthy();
});

test('the simulator says what a buyer would be offered, and why an option is not', async () => {
  const asked: unknown[] = [];
  const { user } = await renderPage('/sell/shipping', {
    ...answers,
    simulateShipping: (args: { country: string; lines: unknown[] }) => {
      asked.push(args);
      return args.country === 'BR'
        ? aSimulation({ options: [{ ...aSimulation().options[0], quote: null, because: 'Brazil is excluded.' }] })
        : aSimulation();
    },
  });
  const panel = within((await screen.findByRole('heading', { name: 'Try it out' })).closest('section')!);
  expect(await panel.findByText('US$5.00 for the first piece.')).toBeTruthy();
  expect(panel.getByText(/Arrives/).textContent).toContain('9–15 Dec');
  await user.click(panel.getByRole('button', { name: /more/i }));
  await user.selectOptions(panel.getByLabelText('Where to'), 'BR');
  expect(await panel.findByText('Brazil is excluded.')).toBeTruthy();
  expect(panel.getByText(/No option serves Brazil/)).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({ country: 'BR', lines: [{ variantId: 'var_1', quantity: 2 }] });
});
