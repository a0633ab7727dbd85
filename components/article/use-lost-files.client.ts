'use client';
import { useEffect, useMemo, useState } from 'react';

/** Which of the files that the text speaks of are not in the newsroom, by id. What cannot be asked just now is not lost. */
export function useLostFiles(files: readonly string[]): readonly string[] {
  const ids = useMemo(() => [...new Set(files)].join(' '), [files]);
  const [isThere, setThere] = useState<Readonly<Record<string, boolean>>>({});
  useEffect(() => {
    let isLeft = false;
    for (const id of ids.split(' ')) {
      if (id === '' || isThere[id] !== undefined) continue;
      import('../file/find-files.client.ts')
        .then(({ fileById }) => fileById(id))
        .then(
          (file) => !isLeft && setThere((before) => ({ ...before, [id]: file !== null })),
          () => undefined,
        );
    }
    return () => {
      isLeft = true;
    };
  }, [ids, isThere]);
  return useMemo(() => ids.split(' ').filter((id) => isThere[id] === false), [ids, isThere]);
}
