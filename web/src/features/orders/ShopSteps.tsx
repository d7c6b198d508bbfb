import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useText } from '../../lib/use-text.ts';
import { sellText } from '../../text/en/sell.ts';
import { Button } from '../../ui/Button.tsx';
import { CancelAnswerDialog } from './CancelAnswerDialog.tsx';
import { CannotFulfilDialog } from './CannotFulfilDialog.tsx';
import { ShipDialog } from './ShipDialog.tsx';
import { type ShopSteps_OrderFragment, ShopSteps_OrderFragmentDoc } from './ShopSteps.generated.ts';

export type ShopStepsOrder = ShopSteps_OrderFragment;

interface Props {
  order: FragmentType<typeof ShopSteps_OrderFragmentDoc>;
  /** A row shows the one next step, the order's page all of them. */
  look: 'row' | 'page';
}

type Step = 'ship' | 'answer' | 'cannot';

/** What the shop may do with an order now, as the server says; each step asks in its own dialog. */
export function ShopSteps({ order, look }: Props) {
  const t = useText(sellText);
  const { data } = useSuspenseFragment({ fragment: ShopSteps_OrderFragmentDoc, from: order });
  const [step, setStep] = useState<Step | null>(null);
  const may = (action: string) => data.availableActions.some((each) => each.action === action && each.allowed);
  const isPage = look === 'page';
  const mustAnswer = may('ACCEPT_CANCEL');
  const canShip = may('SHIP');
  const close = () => setStep(null);

  return (
    <>
      {mustAnswer && (
        <Button look={isPage ? 'action' : 'second'} size="small" isWide={isPage} onPress={() => setStep('answer')}>
          {t('sell.answer')}
        </Button>
      )}
      {canShip && (isPage || !mustAnswer) && (
        <Button look={isPage && !mustAnswer ? 'action' : 'second'} size="small" isWide={isPage} onPress={() => setStep('ship')}>
          {data.state === 'PARTIALLY_SHIPPED' ? t('sell.shipRest') : t('sell.ship')}
        </Button>
      )}
      {isPage && may('CANNOT_FULFIL') && (
        <Button look="link" size="small" onPress={() => setStep('cannot')}>
          {t('sell.cannot')}
        </Button>
      )}
      {step === 'ship' && <ShipDialog order={data} onClose={close} />}
      {step === 'answer' && <CancelAnswerDialog order={data} onClose={close} />}
      {step === 'cannot' && <CannotFulfilDialog order={data} onClose={close} />}
    </>
  );
}
