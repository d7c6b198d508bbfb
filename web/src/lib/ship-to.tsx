import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

const storageKey = 'ship-to';

interface ShipTo {
  /** Two letters, ISO 3166. */
  country: string;
  /** Whether the shopper chose it, or it was guessed. */
  isChosen: boolean;
  choose(country: string): void;
}

const Context = createContext<ShipTo>({ country: 'FR', isChosen: false, choose: () => undefined });

function remembered(): string | null {
  try {
    const kept = localStorage.getItem(storageKey);
    return kept && /^[A-Z]{2}$/.test(kept) ? kept : null;
  } catch {
    return null; // storage can be switched off
  }
}

function guessed(): string {
  const region = new Intl.Locale(navigator.language).region;
  return region && /^[A-Z]{2}$/.test(region) ? region : 'US';
}

/** Where parcels would go: chosen before, else the account's country, else what the browser's language suggests. */
export function ShipToProvider({ home, children }: { home?: string | null; children: ReactNode }) {
  const [chosen, setChosen] = useState(remembered);
  const choose = useCallback((country: string) => {
    setChosen(country);
    try {
      localStorage.setItem(storageKey, country);
    } catch {
      // it then lasts for this visit only
    }
    // biome-ignore lint/suspicious/noDocumentCookie: the server reads it for the first page; CookieStore is missing in some browsers
    document.cookie = `ship_to=${country}; path=/; max-age=31536000; samesite=lax`;
  }, []);
  const value = useMemo(() => ({ country: chosen ?? home ?? guessed(), isChosen: chosen !== null, choose }), [chosen, home, choose]);
  return <Context value={value}>{children}</Context>;
}

export function useShipTo(): ShipTo {
  return useContext(Context);
}
