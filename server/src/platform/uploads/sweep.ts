import { DAY, HOUR } from '#server/kernel/time.js';
import type { Recurring } from '../deadlines/recurring.ts';
import type { UploadPurpose } from './purpose.ts';
import { deleteUnused } from './store.ts';

const rowsAtOnce = 100;

/** Every hour forgets files that nothing has named for a day. The row goes first: what is then left over lies under a name that nobody knows. */
export function uploadSweeping(purposes: readonly UploadPurpose[]): Recurring {
  return {
    kind: 'UPLOADS_SWEEP',
    subjectId: 'uploads',
    firstAfterMs: HOUR,
    async run(ctx) {
      for (let isMore = true; isMore; ) {
        const gone = await ctx.db.transaction((tx) => deleteUnused(tx, ctx.clock.now() - DAY, rowsAtOnce));
        for (const upload of gone) await purposes.find(({ code }) => code === upload.purpose)?.forget(ctx, upload);
        isMore = gone.length === rowsAtOnce;
      }
      return HOUR;
    },
  };
}
