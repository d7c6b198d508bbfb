import type { Context } from '../context.ts';
import type { Upload } from './tables.ts';

/** What a kind of file is for: how large it may be, and what becomes of its bytes. A slice brings its own; the door is one. */
export interface UploadPurpose {
  readonly code: string;
  readonly bytesMax: number;
  /**
   * Looks at what came and keeps it in the file store under names that follow from the upload's id.
   *
   * @returns the key by which inputs name it.
   * @throws UploadRefused when it is not what the purpose wants; then nothing is kept.
   */
  keep(ctx: Context, upload: Upload, bytes: Uint8Array): Promise<string>;
  /** Takes away whatever `keep` may have put there. */
  forget(ctx: Context, upload: Upload): Promise<void>;
}

export type UploadRefusal = 'LINK_DEAD' | 'TOO_LARGE' | 'EMPTY' | 'WRONG_TYPE' | 'TOO_MANY_PIXELS' | 'BROKEN' | 'BUSY' | 'TOO_SLOW';

/** Why bytes were not taken: a code for programs, a sentence for people, the HTTP status. */
export class UploadRefused extends Error {
  constructor(
    readonly code: UploadRefusal,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}
