import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { workText } from '../../text/en/work.ts';

/** The columns that all lists of the desk share. */
export function CaseHead({ first }: { first?: string }) {
  const t = useText(deskText);
  const w = useText(workText);
  return (
    <tr>
      <th scope="col">{first ?? w('work.timeLeft')}</th>
      <th scope="col">{t('desk.case')}</th>
      <th scope="col">{w('work.state')}</th>
      <th scope="col" className="r">
        {t('desk.atStake')}
      </th>
      <th scope="col">{t('desk.askedOffered')}</th>
      <th scope="col">{w('work.ifNobody')}</th>
      <th scope="col">
        <span className="sr-only">{w('work.action')}</span>
      </th>
    </tr>
  );
}
