import { useCallback, useState } from 'react';

/** Copies words, and says whether the browser let it. */
export function useCopy(): { copied: 'yes' | 'no' | null; copy(text: string): Promise<boolean> } {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = useCallback(async (text: string) => {
    const isCopied = await copyText(text);
    setCopied(isCopied ? 'yes' : 'no');
    return isCopied;
  }, []);
  return { copied, copy };
}

/** Browsers give pages the clipboard over https only; a market at home may be reached over plain http, where the older way still works. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** Answers the copy that it causes itself, so that nothing has to be marked and no focus moves. */
function copyByCommand(text: string): boolean {
  let isAnswered = false;
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isAnswered = true;
  };
  document.addEventListener('copy', answer, true);
  try {
    return document.execCommand('copy') && isAnswered;
  } catch {
    return false; // this browser does not know the older way any more
  } finally {
    document.removeEventListener('copy', answer, true);
  }
}
