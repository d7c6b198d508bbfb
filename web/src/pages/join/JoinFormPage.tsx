import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Gate } from '../../features/accounts/Gate.tsx';
import { RegisterAccountDocument, type RegisterAccountMutation } from '../../features/accounts/Join.generated.ts';
import { MailSent } from '../../features/accounts/MailSent.tsx';
import { safeReturn } from '../../features/accounts/return-address.ts';
import { useSession } from '../../features/session/use-session.ts';
import { forget, keep } from '../../lib/remembered.ts';
import { useShipTo } from '../../lib/ship-to.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useText } from '../../lib/use-text.ts';
import { useTitle } from '../../lib/use-title.ts';
import { joinText } from '../../text/en/join.ts';
import { Button } from '../../ui/Button.tsx';
import { MomentText } from '../../ui/DateText.tsx';
import { JoinForm, type JoinValues } from './JoinForm.tsx';
import { returnKey } from './return-key.ts';

type Kind = 'BUYER' | 'SELLER';
type Sent = RegisterAccountMutation['registerAccount'];

export function JoinBuyerPage() {
  return <JoinFormPage key="BUYER" kind="BUYER" />;
}

export function JoinSellerPage() {
  return <JoinFormPage key="SELLER" kind="SELLER" />;
}

/** One form for one kind of account; then the mail that makes it one. Who is signed in starts with what is known of her. */
function JoinFormPage({ kind }: { kind: Kind }) {
  const t = useText(joinText);
  const { to } = useSearch({ strict: false }) as { to?: string };
  const { viewer } = useSession();
  const shipTo = useShipTo();
  const [values, setValues] = useState<JoinValues>({
    email: viewer?.email ?? '',
    name: viewer?.name ?? '',
    country: viewer?.country ?? shipTo.country,
    password: '',
    shopName: '',
  });
  const [sent, setSent] = useState<Sent | null>(null);
  useTitle(sent ? t('join.sent', { email: sent.sentTo ?? '' }) : t(`join.title.${kind}`));
  const register = useCommand(RegisterAccountDocument);

  async function submit() {
    const { shopName, ...who } = values;
    const answer = await register.run({ input: { kind, ...who, shopName: kind === 'SELLER' ? shopName : null } });
    if (!answer) return;
    const back = kind === 'BUYER' ? safeReturn(to) : undefined;
    if (back) keep(returnKey, back);
    else forget(returnKey);
    setSent(answer);
  }

  return (
    <Gate>
      {sent ? (
        <Sent sent={sent} onBack={() => setSent(null)} />
      ) : (
        <JoinForm
          kind={kind}
          to={to}
          viewer={viewer}
          values={values}
          onChange={(part) => setValues({ ...values, ...part })}
          command={register}
          onSubmit={() => void submit()}
        />
      )}
    </Gate>
  );
}

function Sent({ sent, onBack }: { sent: Sent; onBack(): void }) {
  const t = useText(joinText);
  const { market } = useSession();
  return (
    <MailSent title={t('join.sent', { email: sent.sentTo ?? '' })} isDemo={market.isDemo}>
      <p>{t('join.sentText')}</p>
      {sent.expiresAt && <p>{t.rich('join.sentUntil', { moment: <MomentText key="m" at={sent.expiresAt} /> })}</p>}
      <p className="text-ink-2">{t('join.sentNothing')}</p>
      <div className="row flex-wrap">
        <Button look="link" onPress={onBack}>
          {t('join.sentBack')}
        </Button>
        <Link to="/help/contact" search={{ topic: 'ACCOUNT' }}>
          {t('join.contact')}
        </Link>
      </div>
    </MailSent>
  );
}
