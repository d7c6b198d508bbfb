import { useText } from '../../lib/use-text.ts';
import { buyText } from '../../text/en/buy.ts';
import { PageLink } from '../../ui/Button.tsx';
import { type ElsewhereProps, WaitsElsewhere } from './WaitsElsewhere.tsx';

/** The provider takes the card on a page of its own, which sends the buyer back here. @param url That page. */
export function AtTheProvider({ url, ...payment }: ElsewhereProps & { url: string }) {
  const t = useText(buyText);
  return (
    <WaitsElsewhere
      {...payment}
      text={t('buy.providerText')}
      goOn={(isChoosing) => (
        <PageLink href={url} look={isChoosing ? 'second' : 'action'} className="justify-self-start">
          {t('buy.toProvider')}
        </PageLink>
      )}
    />
  );
}
