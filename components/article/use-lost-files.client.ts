'use client';
import { useEffect, useMemo, useState } from 'react';
import type { Body } from '#lib/body/body.ts';
import { fileIds } from '#lib/body/body.ts';
import { fileById } from '../file/find-files.client.ts';

/** Which files the text speaks of that are not in the newsroom, by id. What cannot be asked just now is not lost. */
export function useLostFiles(body: Body): readonly string[] {
  const ids = useMemo(() => [...new Set(fileIds(body))].join(' '), [body]);
  const [isThere, setThere] = useState<Readonly<Record<string, boolean>>>({});
  useEffect(() => {
    let isLeft = false;
    for (const id of ids.split(' ')) {
      if (id === '' || isThere[id] !== undefined) continue;
      fileById(id).then(
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
