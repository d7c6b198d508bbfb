import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useGuardedCommand } from '../../features/accounts/use-guarded-command.tsx';
import { readAnew } from '../../lib/read-anew.ts';
import { useText } from '../../lib/use-text.ts';
import { accountText } from '../../text/en/account.ts';
import { guardText } from '../../text/en/guard.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { CloseAccountDocument, ExportMyDataDocument } from './Security.generated.ts';

/** Everything that is kept about me, to take along; and the way to leave. */
export function MyData() {
  const t = useText(guardText);
  const fetched = useGuardedCommand(ExportMyDataDocument, { onDone: ({ json }) => json && saveAs('amotarget-my-data.json', json) });
  return (
    <section className="card stack" aria-labelledby="my-data">
      <div className="stack !gap-1">
        <h2 id="my-data">{t('data.title')}</h2>
        <p className="text-sm text-ink-2">{t('data.text')}</p>
      </div>
      <ErrorSummary refusals={fetched.refusals} fault={fetched.fault} />
      <div className="row flex-wrap">
        <Button look="second" size="small" isPending={fetched.isBusy} onPress={() => void fetched.send({ input: { isMeant: true } })}>
          {t('data.download')}
        </Button>
        <CloseAccount />
      </div>
      {fetched.question}
    </section>
  );
}

function CloseAccount() {
  const t = useText(guardText);
  const a = useText(accountText);
  const client = useApolloClient();
  const navigate = useNavigate();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const close = useGuardedCommand(CloseAccountDocument, {
    onDone: async () => {
      await navigate({ to: '/' });
      await readAnew(client);
      toast(t('data.closed'));
    },
  });
  return (
    <>
      <Button look="link" size="small" onPress={() => setOpen(true)}>
        {t('data.close')}
      </Button>
      {isOpen && (
        <Dialog title={t('data.close')} isOpen isDismissable={false} onClose={() => setOpen(false)} closeLabel={a('account.close')}>
          <ErrorSummary refusals={close.refusals} fault={close.fault} />
          <p>{t('data.closeText')}</p>
          <div className="row flex-wrap">
            <Button look="danger" isPending={close.isBusy} onPress={() => void close.send({ input: { isMeant: true } })}>
              {t('data.closeYes')}
            </Button>
            <Button look="second" onPress={() => setOpen(false)}>
              {t('guard.keep')}
            </Button>
          </div>
        </Dialog>
      )}
      {close.question}
    </>
  );
}

/** Hands a text to the browser as a file. */
function saveAs(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
