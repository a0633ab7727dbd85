'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PhotoChoice } from './photo-choice.ts';
import { type Sent, sendPhoto } from './send-photo.client.ts';

export type Upload = {
  key: string;
  file: File;
  state: 'waiting' | 'sending' | 'reading' | 'added' | 'failed';
  /** How much has gone, from 0 to 100. */
  percent: number;
  existed: boolean;
  photo: PhotoChoice | null;
  problem: { code: string; message: string } | null;
};

const atOnce = 2;
/** How long a line stays that says a photo was added; the photo itself stands below by then. */
const shownAfterwards = 4000;
let lastKey = 0;

/** Files on their way to the library, two at a time; a failed one can be tried again. */
export function useUploads(onAdded: (photo: PhotoChoice) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const latest = useRef(onAdded);
  latest.current = onAdded;
  const leaving = useRef(new AbortController());
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);

  const change = useCallback(
    (key: string, part: Partial<Upload>) =>
      setUploads((before) => before.map((upload) => (upload.key === key ? { ...upload, ...part } : upload))),
    [],
  );
  const dismiss = useCallback(
    (key: string) => setUploads((before) => before.filter((upload) => upload.key !== key)),
    [],
  );
  const queue = useRef<Upload[]>([]);
  const running = useRef(0);
  const next = useCallback(async () => {
    const upload = running.current < atOnce ? queue.current.shift() : undefined;
    if (!upload) return;
    running.current += 1;
    const { signal } = leaving.current;
    change(upload.key, { state: 'sending', percent: 0 });
    const sent = await sendPhoto(
      upload.file,
      (part) =>
        change(upload.key, { state: part < 1 ? 'sending' : 'reading', percent: Math.round(part * 100) }),
      signal,
    );
    running.current -= 1;
    if (signal.aborted) return;
    change(upload.key, outcome(sent));
    if (sent.ok) {
      latest.current(sent.photo);
      if (!sent.existed) setTimeout(() => dismiss(upload.key), shownAfterwards);
    }
    next();
  }, [change, dismiss]);

  const start = useCallback(
    (upload: Upload) => {
      queue.current.push(upload);
      next();
    },
    [next],
  );
  const add = useCallback(
    (files: Iterable<File>) => {
      const fresh = [...files].map(
        (file): Upload => ({
          key: `upload-${++lastKey}`,
          file,
          state: 'waiting',
          percent: 0,
          existed: false,
          photo: null,
          problem: null,
        }),
      );
      setUploads((before) => [...fresh, ...before]);
      fresh.forEach(start);
    },
    [start],
  );
  const retry = useCallback(
    (upload: Upload) => {
      change(upload.key, { state: 'waiting', percent: 0, problem: null });
      start(upload);
    },
    [change, start],
  );
  return { uploads, add, retry, dismiss };
}

function outcome(sent: Sent): Partial<Upload> {
  return sent.ok
    ? { state: 'added', percent: 100, photo: sent.photo, existed: sent.existed }
    : { state: 'failed', problem: { code: sent.code, message: sent.message } };
}
