import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { Button } from '../../ui/Button.tsx';

const people = [
  { key: 'shopper', login: 'camille@demo.amotarget.test' },
  { key: 'seller', login: 'kiln-and-kettle@demo.amotarget.test' },
  { key: 'agent', login: 'agent@demo.amotarget.test' },
] as const;
const demoPassword = 'let-me-in-please';

interface Props {
  isBusy: boolean;
  onChoose(login: string, password: string): void;
}

/** In a sandbox: in as somebody made up, with one press. */
export function DemoPeople({ isBusy, onChoose }: Props) {
  const t = useText(accountText);
  return (
    <section className="stack !gap-3 border-t border-line pt-6" aria-labelledby="demo">
      <h2 id="demo" className="!text-lg">
        {t('account.demo')}
      </h2>
      <p className="text-sm text-ink-2">{t('account.demoText')}</p>
      <div className="row flex-wrap">
        {people.map((person) => (
          <Button key={person.key} look="second" size="small" isDisabled={isBusy} onPress={() => onChoose(person.login, demoPassword)}>
            {t(`account.demo.${person.key}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
