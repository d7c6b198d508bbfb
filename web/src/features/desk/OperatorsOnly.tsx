import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../lib/use-text.ts';
import { deskText } from '../../text/en/desk.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

interface Props {
  isOperator: boolean;
  icon: LucideIcon;
  /** What belongs to operators, as a sentence without a full stop. */
  title: string;
  children: ReactNode;
}

/** A page of the desk that only operators see; others are told so, before anything is asked that they would be refused. */
export function OperatorsOnly({ isOperator, icon, title, children }: Props) {
  const t = useText(deskText);
  if (isOperator) return children;
  return (
    <EmptyState headingLevel={1} icon={icon} title={title} action={<LinkButton to="/desk">{t('desk.toQueue')}</LinkButton>}>
      <p>{t('desk.askOperator')}</p>
    </EmptyState>
  );
}
