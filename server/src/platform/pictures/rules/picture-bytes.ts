/** As the decoder calls them. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'heif';

/** What kind of picture the first bytes say; undefined for all that we do not take. Names and content types are nobody's word. */
export function pictureKindOf(bytes: Uint8Array): PictureKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  return head.slice(4, 8) === 'ftyp' && /^avi[fs]/.test(head.slice(8, 12)) ? 'heif' : undefined;
}

const marks = ['<script', '<SCRIPT', '<html', '<HTML', '<svg', '<?php', '<!DOCTYPE', '<!doctype', '%PDF-'];

/**
 * Whether a picture is a page, a program, a PDF or an archive at the same time. It would do no harm, since only its pixels are kept;
 * but nobody makes one by accident.
 */
export function hidesAnotherDocument(bytes: Uint8Array): boolean {
  return marks.some((mark) => indexOf(bytes, mark, 0) >= 0) || endsAsArchive(bytes);
}

/** A ZIP is read from its end: a record of 22 bytes and a comment that reaches exactly to the end. */
function endsAsArchive(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = indexOf(bytes, 'PK\x05\x06', from); at >= 0; at = indexOf(bytes, 'PK\x05\x06', at + 1)) {
    if (at + 22 + (bytes[at + 20]! | (bytes[at + 21]! << 8)) === bytes.length) return true;
  }
  return false;
}

function indexOf(bytes: Uint8Array, text: string, from: number): number {
  const wanted = Array.from(text, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0]!, from); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((code, i) => bytes[at + i] === code)) return at;
  }
  return -1;
}
