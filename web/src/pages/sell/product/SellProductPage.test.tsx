// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aPage, noErrors, type Part, refused } from '../../../testing/answers.ts';
import { expectAccessible } from '../../../testing/axe.ts';
import { aFile, anOwnProduct, anOwnVariant } from '../../../testing/fake-goods.ts';
import { aSeller } from '../../../testing/fake-work.ts';
import { renderPage } from '../../../testing/render-page.tsx';

const viewer = aSeller();
const path = '/sell/products/prd_1';
// biome-ignore lint/suspicious/noExplicitAny: a test reads what was sent
type Sent = any;

/** Opens the editor of a product; what is saved is remembered. */
async function openEditor(product: Part, answers: Part = {}, upload?: () => { status: number; body: object }) {
  const sent: Sent[] = [];
  const updateProduct = ({ input }: { input: Sent }) => {
    sent.push(input);
    return { product: { ...product, version: input.version + 1, ...pick(input) }, ...noErrors };
  };
  const page = await renderPage(path, { viewer, ownProduct: product, updateProduct, ...answers }, upload);
  await screen.findByLabelText('Title');
  return { ...page, sent };
}

const pick = ({ title, description }: { title: string; description: string }) => ({ title, description });
const save = () => screen.getByRole('button', { name: 'Save' });

test('nothing is sent before Save; then all of it, with the version that was looked at', async () => {
  const { user, sent, container } = await openEditor(anOwnProduct());
  await expectAccessible(container);
  await user.clear(screen.getByLabelText('Title'));
  await user.type(screen.getByLabelText('Title'), 'Blue mug');
  expect(screen.getByText('Not saved yet')).toBeTruthy();
  expect(sent).toEqual([]);
  await user.click(save());
  expect(await screen.findByText('Blue mug is saved.')).toBeTruthy();
  expect(sent).toMatchObject([{ productId: 'prd_1', version: 3, title: 'Blue mug', pictures: [{ key: 'goods/a', alt: 'A mug' }] }]);
  expect(sent[0].variants).toEqual([
    { id: 'var_1', sku: 'MUG-1', options: [], priceMinor: 2400, weightGrams: 350, onHand: null, pictureKey: null },
  ]); // the shelf was not touched, so orders that change it meanwhile win
  expect(screen.getByText('Everything is saved')).toBeTruthy();
});

test('leaving with unsaved words asks first; staying keeps them', async () => {
  const { user, router } = await openEditor(anOwnProduct());
  await user.type(screen.getByLabelText('Title'), ' of mine');
  await user.click(screen.getByRole('link', { name: 'All products' }));
  await user.click(
    within(await screen.findByRole('dialog', { name: 'Leave without saving?' })).getAllByRole('button', { name: 'Stay here' })[0]!,
  );
  expect(screen.getByLabelText<HTMLInputElement>('Title').value).toMatch(/ of mine$/);
  expect(router.state.location.pathname).toBe(path);
  await user.click(screen.getByRole('link', { name: 'All products' }));
  await user.click(await screen.findByRole('button', { name: 'Leave, forget it' }));
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/sell/products'));
});

test('the table of variants follows from the options; new rows take over the first price', async () => {
  const { user, sent } = await openEditor(anOwnProduct());
  await user.click(screen.getByRole('button', { name: 'Add an option' }));
  await user.type(screen.getByLabelText('What is chosen'), 'Colour');
  await user.type(screen.getByLabelText('Add a value'), 'Cream,Blue{Enter}');
  expect(screen.getByLabelText('Price of Cream')).toHaveProperty('value', '24.00');
  await user.clear(screen.getByLabelText('Price of Blue'));
  await user.type(screen.getByLabelText('Price of Blue'), '26,50');
  await user.type(screen.getByLabelText('On the shelf of Blue'), '4');
  await user.click(screen.getByRole('checkbox', { name: 'Offer Cream' }));
  await user.click(save());
  await screen.findByText(/is saved/);
  expect(sent[0].options).toEqual([{ name: 'Colour', values: ['Cream', 'Blue'] }]);
  expect(sent[0].variants).toMatchObject([
    { id: null, options: [{ name: 'Colour', value: 'Blue' }], priceMinor: 2650, weightGrams: 350, onHand: 4 },
  ]);
});

test('what is no amount is told at its place and not sent; a refusal stands at its field, and everything typed stays', async () => {
  const options = [{ name: 'Colour', values: ['Cream', 'Blue'] }];
  const variants = options[0]!.values.map((value, i) =>
    anOwnVariant({ id: `var_${i}`, sku: `MUG-${i}`, title: value, options: [{ name: 'Colour', value }] }),
  );
  const asked: Sent[] = [];
  const { user } = await openEditor(anOwnProduct({ options, variants }), {
    updateProduct: ({ input }: { input: Sent }) => {
      asked.push(input);
      return { product: null, ...refused('INVALID_INPUT', 'Two variants have this number.', { path: ['variants', '1', 'sku'] }) };
    },
  });
  const price = screen.getByLabelText('Price of Blue');
  await user.clear(price);
  await user.type(price, 'cheap');
  await user.click(save());
  expect(await screen.findByText('Write a price like 12.50.')).toBeTruthy();
  expect(asked).toEqual([]);
  await user.clear(price);
  await user.type(price, '30');
  await user.clear(screen.getByLabelText('Your number for Blue'));
  await user.type(screen.getByLabelText('Your number for Blue'), 'MUG-0');
  await user.click(save());
  expect((await screen.findAllByText('Two variants have this number.')).length).toBe(2);
  expect(screen.getByLabelText('Your number for Blue').getAttribute('aria-invalid')).toBe('true');
  expect(price).toHaveProperty('value', '30');
});

test('when another tab saved meanwhile, what is typed stays until one asks for what is saved', async () => {
  const saved = [anOwnProduct(), anOwnProduct({ version: 4, title: 'Green mug' })];
  const { user } = await openEditor(anOwnProduct(), {
    ownProduct: () => saved.shift(),
    updateProduct: () => ({ product: null, ...refused('CONFLICT', 'This product changed while you were looking at it.') }),
  });
  await user.type(screen.getByLabelText('Title'), ' in blue');
  await user.click(save());
  expect(await screen.findByText('This product changed while you were looking at it.')).toBeTruthy();
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Speckled mug in blue');
  await user.click(screen.getByRole('button', { name: 'Load what is saved now' }));
  expect(await screen.findByDisplayValue('Green mug')).toBeTruthy();
});

const link = { requestUpload: { upload: { url: '/uploads/upl_1.secret', expiresAt: '2026-12-01T00:00:00.000Z' }, ...noErrors } };

test('pictures are sent one by one, told in words, put in order and taken out', async () => {
  let count = 0;
  const { user, sent, container } = await openEditor(anOwnProduct(), link, () => {
    count += 1;
    return { status: 200, body: { key: `goods/new${count}` } };
  });
  await user.upload(screen.getByLabelText('Choose pictures'), [aFile('one.jpg'), aFile('two.jpg')]);
  await user.type(await screen.findByLabelText('What picture 3 shows'), 'From above');
  await user.click(screen.getByRole('button', { name: 'Move picture 3 forward' }));
  await user.click(screen.getByRole('button', { name: 'Remove picture 1' }));
  await expectAccessible(container);
  await user.click(save());
  await screen.findByText(/is saved/);
  expect(sent[0].pictures).toEqual([
    { key: 'goods/new2', alt: 'From above' },
    { key: 'goods/new1', alt: '' },
  ]);
});

test('a file that is refused says why, and can be dismissed', async () => {
  const message = 'This is no JPEG, PNG, WebP or AVIF picture. Choose one of those.';
  const { user } = await openEditor(anOwnProduct(), link, () => ({ status: 415, body: { code: 'WRONG_TYPE', message } }));
  await user.upload(screen.getByLabelText('Choose pictures'), aFile('notes.png', 'image/png'));
  expect(await screen.findByText(`notes.png: ${message}`)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Dismiss notes.png' }));
  expect(screen.queryByText(`notes.png: ${message}`)).toBeNull();
});

test('what is missing is listed, with the way to what the shop lacks', async () => {
  const missing = [
    { code: 'PICTURE', message: 'Add at least one picture.' },
    { code: 'SHOP_SHIPPING', message: 'Offer at least one way of shipping.' },
  ];
  const can = [{ action: 'PUBLISH', allowed: false, reason: 'Add at least one picture.', availableAt: null }];
  await openEditor(anOwnProduct({ missing, availableActions: can, pictures: [] }));
  const steps = screen.getByRole('complementary', { name: 'State and steps' });
  expect(within(steps).getByText('Add at least one picture.')).toBeTruthy();
  expect(within(steps).getByRole('link', { name: 'Offer at least one way of shipping.' }).getAttribute('href')).toBe('/sell/shipping');
  expect(within(steps).getByRole('button', { name: 'Publish' }).hasAttribute('disabled')).toBe(true);
});

test('publish saves first; withdraw and delete ask once more', async () => {
  const withdrawable = [{ action: 'WITHDRAW', allowed: true, reason: null, availableAt: null }];
  const { user, sent } = await openEditor(anOwnProduct(), {
    publishProduct: { product: anOwnProduct({ version: 5, state: 'PUBLISHED', availableActions: withdrawable }), ...noErrors },
    withdrawProduct: { product: anOwnProduct({ version: 6, state: 'WITHDRAWN' }), ...noErrors },
  });
  await user.type(screen.getByLabelText('Title'), '!');
  await user.click(screen.getByRole('button', { name: 'Save and publish' }));
  expect(await screen.findByText('Speckled mug is published. Buyers find it now.')).toBeTruthy();
  expect(sent).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Withdraw' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Withdraw' }));
  expect(await screen.findByText('Speckled mug is withdrawn.')).toBeTruthy();
});

test('a deleted draft leads back to the drafts', async () => {
  const { user, router } = await openEditor(anOwnProduct(), {
    deleteDraft: { productId: 'prd_1', ...noErrors },
    ownProducts: aPage([]),
    ownProductCounts: [],
  });
  await user.click(screen.getByRole('button', { name: 'Delete this draft' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete for good' }));
  expect(await screen.findByText('No drafts')).toBeTruthy();
  expect(router.state.location.search).toEqual({ state: 'DRAFT' });
});
