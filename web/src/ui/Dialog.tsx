import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from '../lib/class-names.ts';
import { Button } from './Button.tsx';
import { ReturnFocus } from './ReturnFocus.tsx';

interface Props {
  title: string;
  isOpen: boolean;
  /** Left out where only a button inside may close it: neither Escape nor a press beside it does, and there is no cross. */
  onClose?: () => void;
  /** What closing means here, for the button's name. */
  closeLabel?: string;
  isWide?: boolean;
  /** Whether a press beside it closes it too; not where something could be lost. */
  isDismissable?: boolean;
  children: ReactNode;
}

/** A window above the page: focus stays inside and returns to where it was; Escape closes. */
export function Dialog({ title, isOpen, onClose, closeLabel, isWide = false, isDismissable = true, children }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose?.()}
      isDismissable={isDismissable && onClose !== undefined}
      isKeyboardDismissDisabled={!onClose}
      className="veil"
    >
      <Modal className={classNames('dialog', isWide && 'wide')}>
        <AriaDialog>
          <ReturnFocus />
          <div className="stack p-6">
            <div className="row !items-start justify-between">
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              {onClose && (
                <Button look="icon" className="-me-3 -mt-2" aria-label={closeLabel} onPress={onClose}>
                  <X className="icon" aria-hidden />
                </Button>
              )}
            </div>
            {children}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
