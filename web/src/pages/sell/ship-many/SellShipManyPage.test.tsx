// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors, type Part, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { anOrder, aSeller } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const aRow = (part: Part = {}): Part => ({
  ...{ id: '1:4822-0114', line: 1, orderNumber: '4822-0114', carrier: 'TNT', number: 'GD618402775WW', outcome: 'READY' },
  ...{ isNumberReused: false, order: anOrder(), contents: [{ orderLineId: 'oln_1', title: 'Teapot', quantity: 2 }], userErrors: [] },
  ...part,
});
const unknown = aRow({
  ...{ id: '2:9999', line: 2, orderNumber: '9999', outcome: 'REFUSED', order: null, contents: [] },
  ...refused('NOT_FOUND', 'We cannot find this order.'),
});
const list = '4822-0114, TNT, GD618402775WW\n9999, TNT, GD618402783WW';

test('O10: a list is looked at line by line, then what can be shipped is shipped', async () => {
  const { user, said, container } = await renderPage('/sell/orders/ship', {
    viewer: aSeller(),
    shipOrders: ({ input }: { input: { dryRun: boolean } }) => ({
      rows: [aRow(input.dryRun ? { isNumberReused: true } : { outcome: 'SHIPPED' }), unknown],
      ...noErrors,
    }),
  });

  await user.click(await screen.findByRole('button', { name: 'Check the list' }));
  expect(screen.getByText('Paste at least one line, or choose a file.')).toBeTruthy();
  await user.click(screen.getByLabelText('Order number, carrier, tracking number'));
  await user.paste(list);
  await user.click(screen.getByRole('button', { name: 'Check the list' }));

  expect(await screen.findByRole('heading', { level: 2, name: '1 order of 2 can be shipped' })).toBe(document.activeElement);
  const [, good, bad] = screen.getAllByRole('row') as [HTMLElement, HTMLElement, HTMLElement];
  expect(within(good).getByText('2 × Teapot')).toBeTruthy();
  expect(within(good).getByText(/Another order has the same number/)).toBeTruthy();
  expect(within(bad).getByText('We cannot find this order.')).toBeTruthy();
  await expectAccessible(container);

  await user.click(screen.getByRole('button', { name: 'Ship 1 order' }));
  expect(await screen.findByRole('heading', { level: 2, name: '1 order is on its way' })).toBe(document.activeElement);
  expect(screen.queryByRole('button', { name: /^Ship \d/ })).toBeNull();
  const sent = said.filter(({ name }) => name === 'ShipOrders').map(({ variables }) => variables);
  expect(sent).toEqual([{ input: { text: list, dryRun: true } }, { input: { text: list, dryRun: false } }]);
});

test('O10: a list that was changed has to be looked at again before anything is shipped', async () => {
  const { user } = await renderPage('/sell/orders/ship', { viewer: aSeller(), shipOrders: () => ({ rows: [aRow()], ...noErrors }) });
  await user.click(await screen.findByLabelText('Order number, carrier, tracking number'));
  await user.paste(list);
  await user.click(screen.getByRole('button', { name: 'Check the list' }));
  expect(await screen.findByRole('button', { name: 'Ship 1 order' })).toBeTruthy();
  await user.type(screen.getByLabelText('Order number, carrier, tracking number'), '1');
  expect(screen.queryByRole('button', { name: 'Ship 1 order' })).toBeNull();
});

test('O10: a file is read in the encoding of its program, and one that cannot be a list is not', async () => {
  const { user } = await renderPage('/sell/orders/ship', {
    viewer: aSeller(),
    shipOrders: () => ({ rows: null, ...refused('LIST_UNREADABLE', 'A quotation mark is out of place near line 1.', { path: ['text'] }) }),
  });
  const wide = Uint8Array.from([0xff, 0xfe, ...[...'4822-0114;"TNT'].flatMap((sign) => [sign.charCodeAt(0), 0])]);
  const file = await screen.findByLabelText('Choose a CSV file');
  await user.upload(file, new File([wide], 'list.csv', { type: 'text/csv' }));
  expect(await screen.findByDisplayValue('4822-0114;"TNT')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Check the list' }));
  expect(await screen.findByText('A quotation mark is out of place near line 1.')).toBeTruthy();

  await user.upload(file, new File([new Uint8Array(200_001)], 'large.csv', { type: 'text/csv' }));
  expect(await screen.findByText(/much longer than a list of 50 orders/)).toBeTruthy();
  expect(screen.getByDisplayValue('4822-0114;"TNT')).toBeTruthy();
});
