import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { RequestUploadDocument } from './OwnProduct.generated.ts';

/** A file on its way. */
export interface Sending {
  id: number;
  name: string;
  /** 0 to 100; at 100 the server looks at it. */
  percent: number;
  /** Why it was not taken; null while it is on its way. */
  message: string | null;
}

interface Words {
  /** For a connection that broke. */
  lost: string;
}

/** Sends pictures one after the other, each to a link of its own, and tells how far each is. */
export function useUpload(onDone: (key: string) => void, { lost }: Words) {
  const client = useApolloClient();
  const [sending, setSending] = useState<Sending[]>([]);
  const next = useRef(0);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const tell = (id: number, change: Partial<Sending>) =>
    setSending((all) => all.map((each) => (each.id === id ? { ...each, ...change } : each)));
  const dismiss = (id: number) => setSending((all) => all.filter((each) => each.id !== id));

  async function sendOne(id: number, file: File) {
    try {
      const { data } = await client.mutate({ mutation: RequestUploadDocument, variables: { input: { purpose: 'PRODUCT_PICTURE' } } });
      const link = data?.requestUpload.upload?.url;
      if (!link) throw new Refused(data?.requestUpload.userErrors[0]?.message ?? lost);
      onDone(await put(link, file, (percent) => tell(id, { percent })));
      dismiss(id);
    } catch (error) {
      tell(id, { message: error instanceof Refused ? error.message : lost });
    }
  }

  function send(files: readonly File[]) {
    for (const file of files) {
      next.current += 1;
      const id = next.current;
      setSending((all) => [...all, { id, name: file.name, percent: 0, message: null }]);
      turn.current = turn.current.then(() => sendOne(id, file));
    }
  }
  return { sending, send, dismiss };
}

/** The server looked at the file and said no. */
class Refused extends Error {}

/** XMLHttpRequest, since fetch does not say how far a body is. */
function put(url: string, file: File, onProgress: (percent: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / Math.max(1, total)) * 100));
    request.onerror = () => reject(new TypeError('The market was not reached.'));
    request.onload = () => {
      const said = parsed(request.responseText);
      if (request.status === 200 && said.key) resolve(said.key);
      else reject(said.message ? new Refused(said.message) : new TypeError('The answer cannot be read.'));
    };
    request.open('PUT', url);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.send(file);
  });
}

function parsed(text: string): { key?: string; message?: string } {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
