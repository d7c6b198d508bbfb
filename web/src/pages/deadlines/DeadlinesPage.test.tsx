// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noErrors } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { aSeller, inDays } from '../../testing/fake-work.ts';
import { renderPage } from '../../testing/render-page.tsx';

const clock = (part: object) => ({
  id: 'dln_1',
  startedAt: inDays(-2),
  dueAt: inDays(3),
  onExpiry: 'The order is closed. Nothing is charged.',
  ...part,
});
const order = { id: 'ord_1', number: '4821-7093', shop: { id: 'shp_1', name: 'Kiln & Kettle' } };
const running = (part: object) => ({
  id: 'dln_1',
  title: 'The shop has to ship',
  isMine: false,
  deadline: clock({}),
  order: null,
  dispute: null,
  purchase: null,
  ...part,
});
const pageOf = (nodes: object[]) => ({ totalCount: nodes.length, nodes, pageInfo: { hasNextPage: false, endCursor: null } });

test('O14: a buyer sees every clock with what happens by itself, and goes to where it is acted', async () => {
  const { container } = await renderPage('/my-account/deadlines', {
    viewer: () => aBuyer(),
    calendarLink: () => null,
    deadlines: () =>
      pageOf([
        running({ title: 'Pay, or the order is closed', isMine: true, purchase: { id: 'pur_1' } }),
        running({ id: 'dln_2', deadline: clock({ id: 'dln_2' }), order }),
        running({
          id: 'dln_3',
          deadline: clock({ id: 'dln_3' }),
          title: 'The shop has to answer the dispute',
          order,
          dispute: { id: 'dsp_1' },
        }),
      ]),
  });
  const list = await screen.findByRole('list', { name: 'Deadlines' }, { timeout: 20_000 });
  const rows = within(list).getAllByRole('listitem');
  expect(rows.map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual([
    '/purchases/pur_1/pay',
    '/orders/ord_1',
    '/disputes/dsp_1',
  ]);
  expect(rows[0]!.textContent).toMatch(/Pay, or the order is closed.*Your turn.*If nothing is done before: The order is closed/);
  expect(rows[1]!.textContent).not.toContain('Your turn');
  await expectAccessible(container);
});

test('only what waits for the reader is asked for, and an empty list says what will stand there', async () => {
  const asked: boolean[] = [];
  const { user } = await renderPage('/my-account/deadlines', {
    viewer: () => aBuyer(),
    calendarLink: () => null,
    deadlines: ({ isMine }: { isMine: boolean }) => {
      asked.push(isMine);
      return pageOf([]);
    },
  });
  expect(await screen.findByText('No clock is running', {}, { timeout: 20_000 })).toBeTruthy();
  await user.click(screen.getByRole('link', { name: 'Waiting for me' }));
  expect(await screen.findByText('Nothing waits for you')).toBeTruthy();
  expect(new Set(asked)).toEqual(new Set([false, true]));
});

test('a shop makes a calendar link, which is shown once, and ends it', async () => {
  let madeAt: string | null = null;
  const url = 'https://market.example/calendar/abc.ics';
  const { user, container } = await renderPage('/sell/deadlines', {
    viewer: () => aSeller(),
    deadlines: () => pageOf([running({ title: 'Ship the order', isMine: true, order })]),
    calendarLink: () => madeAt && { madeAt },
    makeCalendarLink: () => {
      madeAt = inDays(0);
      return { url, ...noErrors };
    },
    removeCalendarLink: () => {
      madeAt = null;
      return { ok: true, ...noErrors };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Make a calendar link' }, { timeout: 20_000 }));
  expect(await screen.findByLabelText('Your calendar link')).toHaveProperty('value', url);
  expect(screen.getByRole('link', { name: 'Open in my calendar program' }).getAttribute('href')).toBe(
    'webcal://market.example/calendar/abc.ics',
  );
  await expectAccessible(container);
  await user.click(await screen.findByRole('button', { name: 'Remove the link' }));
  expect(await screen.findByText(/The link is removed/)).toBeTruthy();
  expect(screen.queryByLabelText('Your calendar link')).toBeNull();
  expect(await screen.findByRole('button', { name: 'Make a calendar link' })).toBeTruthy();
});
