import { UploadRefused } from '../uploads/purpose.ts';

/** Files on their way at once; more wait outside, so that memory stays flat. */
const most = 8;
/** Of these, how many may be of one owner: nobody takes all places from the others. */
const mostOfOwner = 2;

/** Who sends files now. */
export class UploadPlaces {
  private readonly byOwner = new Map<string, number>();
  private taken = 0;

  /** Takes a place. @returns what gives it back. @throws UploadRefused BUSY */
  enter(ownerId: string): () => void {
    const mine = this.byOwner.get(ownerId) ?? 0;
    if (mine >= mostOfOwner)
      throw new UploadRefused('BUSY', 'Two of your files are on their way. Wait until one has arrived, then choose this one again.', 429);
    if (this.taken >= most) throw new UploadRefused('BUSY', 'Many files arrive at once. Try again in a moment.', 429);
    this.taken += 1;
    this.byOwner.set(ownerId, mine + 1);
    return () => this.leave(ownerId);
  }

  private leave(ownerId: string): void {
    const left = (this.byOwner.get(ownerId) ?? 1) - 1;
    this.taken -= 1;
    if (left > 0) this.byOwner.set(ownerId, left);
    else this.byOwner.delete(ownerId);
  }
}
