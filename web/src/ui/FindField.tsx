import { Search } from 'lucide-react';

interface Props {
  label: string;
  hint: string;
  value: string;
  onChange(value: string): void;
}

/** Narrows the rows that are on the page. Escape empties it. */
export function FindField({ label, hint, value, onChange }: Props) {
  return (
    <div className="seekdesk">
      <Search className="icon" aria-hidden />
      <input
        type="search"
        className="input"
        aria-label={label}
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onChange('')}
      />
    </div>
  );
}
