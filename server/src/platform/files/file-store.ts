import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Bytes under names. A name never gets other bytes, so whoever read it may keep them for ever. */
export interface FileStore {
  /** Keeps bytes. @throws Error for a name that is no name (see `isFileName`). */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Undefined when there is nothing under this name. */
  open(name: string): Promise<{ readonly size: number; stream(): ReadStream } | undefined>;
  /** Forgets what nobody was told of. Nothing under the name is fine. */
  remove(name: string): Promise<void>;
}

/** Names are paths of small letters, digits, `-` and `_`, with one ending: nothing that could leave the folder or hide in it. */
function isFileName(name: string): boolean {
  return name.length <= 200 && /^[a-z0-9_-]+(\/[a-z0-9_-]+)*\.[a-z0-9]{2,5}$/.test(name);
}

/** Files in a folder of this machine. */
export function openFileStore(folder: string): FileStore {
  return {
    async put(name, bytes) {
      if (!isFileName(name)) throw new Error(`A file cannot be called ${JSON.stringify(name)}.`);
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.part`, bytes);
      await rename(`${path}.part`, path); // who reads meanwhile sees all of it or nothing
    },
    async open(name) {
      if (!isFileName(name)) return undefined;
      const path = join(folder, name);
      const found = await stat(path).catch(() => undefined);
      return found?.isFile() ? { size: found.size, stream: () => createReadStream(path) } : undefined;
    },
    async remove(name) {
      if (isFileName(name)) await rm(join(folder, name), { force: true });
    },
  };
}
