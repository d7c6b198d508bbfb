import { useEffect, useState } from 'react';

interface Props {
  text: string;
  label: string;
}

/** A QR code, black on white in every theme, for cameras want it so. The code that draws it comes when it is needed. */
export function QrCode({ text, label }: Props) {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('uqr').then(({ renderSVG }) => {
      const svg = renderSVG(text, { border: 3, whiteColor: '#fff', blackColor: '#000' });
      if (!isGone) setSource(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    });
    return () => {
      isGone = true;
    };
  }, [text]);
  return (
    <div className="size-48">
      {source && <img src={source} alt={label} width={192} height={192} className="rounded-[var(--corner-sm)]" />}
    </div>
  );
}
