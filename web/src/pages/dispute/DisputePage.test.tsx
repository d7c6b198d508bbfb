// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { money, noErrors, refused } from '../../testing/answers.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { aBuyer } from '../../testing/fake-accounts.ts';
import { aDispute, anAction, anOrder, aProposal } from '../../testing/fake-orders.ts';
import { renderPage } from '../../testing/render-page.tsx';

const viewer = () => aBuyer();

test('proposals stand side by side with what each would pay to whom', async () => {
  const { container } = await renderPage('/disputes/dsp_1', { viewer, dispute: () => aDispute() });

  expect(await screen.findByRole('heading', { level: 1, name: 'Your turn. What is fair?' })).toBeTruthy();
  expect(screen.getByText(/You get US\$\s30.00/)).toBeTruthy();
  expect(screen.getByText(/You get US\$\s12.00/)).toBeTruthy();
  expect(screen.getByText(/You are US\$\s18.00 apart/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Ask the market to decide' })).toHaveProperty('disabled', true);
  await expectAccessible(container);
});

test('accepting carries the version, and a stale one is refused in words', async () => {
  const { user, said } = await renderPage('/disputes/dsp_1', {
    viewer,
    dispute: () => aDispute(),
    acceptProposal: () => ({ dispute: null, ...refused('CONFLICT', 'The dispute has moved on. Look again.') }),
  });

  await user.click(await screen.findByRole('button', { name: /Accept US\$\s12.00/ }));
  await user.click(await screen.findByRole('button', { name: 'Yes, settle it' }));
  expect(await screen.findByText('The dispute has moved on. Look again.')).toBeTruthy();
  expect(said.findLast(({ name }) => name === 'AcceptProposal')?.variables.input).toEqual({
    disputeId: 'dsp_1',
    version: 2,
    proposalId: 'prp_2',
  });
});

test('O14: a dispute is opened with reason, amount and words', async () => {
  const { user, router, said } = await renderPage('/orders/ord_1/dispute', {
    viewer,
    order: () => anOrder(),
    dispute: () => aDispute(),
    openDispute: () => ({ dispute: { id: 'dsp_1' }, ...noErrors }),
  });

  await user.click(await screen.findByRole('button', { name: 'Open the dispute' }));
  expect(screen.getByText('Say in a sentence what happened.')).toBeTruthy();
  const amount = screen.getByLabelText(/How much would be fair/);
  await user.clear(amount);
  await user.type(amount, '30');
  await user.type(screen.getByLabelText('What happened, in your own words'), 'The lid is broken.');
  await user.click(screen.getByRole('button', { name: 'Open the dispute' }));

  expect(router.state.location.pathname).toBe('/disputes/dsp_1');
  expect(said.find(({ name }) => name === 'OpenDispute')?.variables.input).toMatchObject({
    orderId: 'ord_1',
    received: true,
    reason: 'DAMAGED',
    proposal: { kind: 'REFUND_ONLY', amountMinor: 3000 },
    text: 'The lid is broken.',
  });
});

test('O15: after the end of Buyer Protection the refusal says when it ended', async () => {
  const ended = {
    __typename: 'ProtectionEnded',
    code: 'PROTECTION_ENDED',
    message: 'Buyer Protection has ended.',
    path: [],
    endedAt: '2026-11-01T00:00:00.000Z',
  };
  const { user } = await renderPage('/orders/ord_1/dispute', {
    viewer,
    order: () => anOrder(),
    openDispute: () => ({ dispute: null, userErrors: [ended] }),
  });

  await user.type(await screen.findByLabelText('What happened, in your own words'), 'Broken.');
  await user.click(screen.getByRole('button', { name: 'Open the dispute' }));
  expect(await screen.findByText(/Buyer Protection ended on/)).toBeTruthy();
});

test('a dispute that silence decided is over: who said nothing, what counts, and nothing left to wait for', async () => {
  const over = aDispute({
    state: 'RESOLVED',
    awaiting: null,
    deadlines: [],
    proposals: [aProposal()],
    outcome: { how: 'AGREED', reason: 'The shop did not answer in time.', refund: money(3000) },
    statements: [
      { id: 'stm_1', at: '2026-11-29T10:04:00.000Z', by: 'BUYER', byName: 'Camille', text: 'In two pieces.', event: 'open' },
      {
        id: 'stm_2',
        at: '2026-12-04T10:04:00.000Z',
        by: 'CLOCK',
        byName: 'The market',
        text: 'No answer in time.',
        event: 'acceptBySilence',
      },
      { id: 'stm_3', at: '2026-12-04T10:04:01.000Z', by: 'CLOCK', byName: 'The market', text: '', event: 'resolve' },
    ],
    availableActions: [anAction('ESCALATE', { allowed: false, reason: 'It is over.' })],
  });
  const { container } = await renderPage('/disputes/dsp_1', { viewer, dispute: () => over });

  expect(await screen.findByText(/The shop did not answer in time, so your proposal counts\./)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'What was proposed' })).toBeTruthy();
  expect(screen.getByText(/settled it; the money moved/)).toBeTruthy();
  for (const words of [/You two agreed/, /meanwhile/, /As soon as there is/, /apart/]) expect(screen.queryByText(words)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Ask the market to decide' })).toBeNull();
  await expectAccessible(container);
});

test('a refusal of two fields for one reason is said once; who is signed out is led through sign-in and back', async () => {
  const one = { __typename: 'GenericUserError', code: 'CONFLICT', message: 'The dispute has moved on. Look again.' };
  let isSignedOut = false;
  const { user } = await renderPage('/disputes/dsp_1', {
    viewer,
    dispute: () => aDispute(),
    acceptProposal: () => {
      if (isSignedOut) throw new GraphQLError('Sign in.', { extensions: { code: 'UNAUTHENTICATED', requestId: 'req_1' } });
      return {
        dispute: null,
        userErrors: [
          { ...one, path: ['version'] },
          { ...one, path: ['proposalId'] },
        ],
      };
    },
  });

  await user.click(await screen.findByRole('button', { name: /Accept US\$\s12.00/ }));
  await user.click(await screen.findByRole('button', { name: 'Yes, settle it' }));
  expect(await screen.findAllByText('The dispute has moved on. Look again.')).toHaveLength(1);
  isSignedOut = true;
  await user.click(screen.getByRole('button', { name: 'Yes, settle it' }));
  const way = await screen.findByRole('link', { name: 'Sign in' });
  expect(way.getAttribute('href')).toBe('/sign-in?to=%2Fdisputes%2Fdsp_1');
  expect(screen.queryByText(/req_1/)).toBeNull();
});
