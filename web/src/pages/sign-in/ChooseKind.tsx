import { useEffect, useRef } from 'react';
import type { AccountKind } from '../../graphql/schema.generated.ts';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  kinds: readonly AccountKind[];
  isBusy: boolean;
  onChoose(kind: AccountKind): void;
}

/** Name and password open several accounts: which one? The first answer takes the focus, so that the question is read with it. */
export function ChooseKind({ kinds, isBusy, onChoose }: Props) {
  const t = useText(accountText);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset ref={box} className="card stack !gap-3" aria-labelledby="which-account">
      <b id="which-account">{t('account.which')}</b>
      <p className="text-sm text-ink-2">{t('account.whichText')}</p>
      <div className="row flex-wrap">
        {kinds.map((kind) => (
          <Button key={kind} look="second" isDisabled={isBusy} onPress={() => onChoose(kind)}>
            {t(`account.kind.${kind}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
