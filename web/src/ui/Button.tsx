import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classNames } from '../lib/class-names.ts';

interface Looks {
  look?: 'action' | 'second' | 'soft' | 'danger' | 'link' | 'icon';
  size?: 'big' | 'small';
  isWide?: boolean;
}

function looksOf({ look = 'action', size, isWide }: Looks, more?: string): string {
  if (look === 'link') return classNames('linkish', size === 'small' && 'text-sm', more);
  if (look === 'icon') return classNames('iconbtn', more);
  return classNames('btn', look !== 'action' && look, size, isWide && 'wide', more);
}

interface ButtonProps extends Looks, Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  className?: string;
  children: ReactNode;
}

/** Presses, with one look per meaning. While `isPending` it keeps its place and focus and does nothing. */
export function Button({ look, size, isWide, className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={looksOf({ look, size, isWide }, className)}>
      {children}
    </AriaButton>
  );
}

interface AnchorProps extends Looks, AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
}

/** Leaves this shop for a page of somebody else, looking like a button. */
export function PageLink({ look, size, isWide, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={looksOf({ look, size, isWide }, className)}>
      {children}
    </a>
  );
}

/** Goes to another page, looking like a button. */
export const LinkButton = createLink(PageLink);
