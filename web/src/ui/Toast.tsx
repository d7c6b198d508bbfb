import { Check } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';

interface ToastAction {
  label: string;
  onPress(): void;
}

interface Shown {
  key: number;
  text: string;
  action?: ToastAction;
}

type ShowToast = (text: string, action?: ToastAction) => void;

const Context = createContext<ShowToast>(() => undefined);
const shownForMs = 8_000;

/** A toast only ever confirms what was done, and may offer to undo it. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Shown | null>(null);
  const next = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback<ShowToast>((text, action) => {
    next.current += 1;
    clearTimeout(timer.current);
    setToast({ key: next.current, text, action });
    timer.current = setTimeout(() => setToast(null), shownForMs);
  }, []);

  const spoken = useMemo(
    () =>
      toast && (
        <div key={toast.key} className="toast">
          <Check className="icon" aria-hidden />
          <span>{toast.text}</span>
          {toast.action && (
            <button
              type="button"
              onClick={() => {
                setToast(null);
                toast.action?.onPress();
              }}
            >
              {toast.action.label}
            </button>
          )}
        </div>
      ),
    [toast],
  );

  return (
    <Context value={show}>
      {children}
      <div className="toasts" role="status">
        {spoken}
      </div>
    </Context>
  );
}

export function useToast(): ShowToast {
  return useContext(Context);
}
