import type { StaffRole } from '../../graphql/schema.generated.ts';
import { useText } from '../../lib/use-text.ts';
import { peopleText } from '../../text/en/people.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';

const roles: StaffRole[] = ['AGENT', 'OPERATOR'];

interface Props {
  value: readonly StaffRole[];
  onChange(roles: StaffRole[]): void;
}

/** What somebody of the market may do. */
export function RoleTicks({ value, onChange }: Props) {
  const t = useText(peopleText);
  return (
    <fieldset className="stack !gap-2">
      <legend className="font-semibold">{t('people.roles')}</legend>
      {roles.map((role) => (
        <Checkbox
          key={role}
          isSelected={value.includes(role)}
          onChange={(isOn) => onChange(roles.filter((each) => (each === role ? isOn : value.includes(each))))}
        >
          {t(`people.role.${role}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
