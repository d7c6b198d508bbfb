// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { aPage } from '../../../testing/answers.ts';
import { anOrder, aSeller } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const policies = { commissionBasisPoints: 800, protectionTailDays: 15, payoutIntervalDays: 7, payoutCoolDownDays: 3 };

test('a shop reads where its money is and which orders stand behind it', async () => {
  await renderPage('/sell/money', { viewer: aSeller(), policies, orders: () => aPage([anOrder()]) });
  expect(await screen.findByText(/The market’s fee of 8% still comes off/)).toBeTruthy();
  expect(screen.getByText('You ship, the buyer receives')).toBeTruthy();
});

test('a page that broke says so, and trying again brings it', async () => {
  let isBroken = true;
  const { user } = await renderPage('/sell/money', {
    viewer: aSeller(),
    policies,
    orders: () => {
      if (isBroken) throw new GraphQLError('broken', { extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'req_7' } });
      return aPage([]);
    },
  });

  expect(await screen.findByText('Reference req_7')).toBeTruthy();
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Nothing is on hold' })).toBeTruthy();
});
