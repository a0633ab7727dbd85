'use client';
import type { Editor } from '@tiptap/core';
import { type DragEvent, type RefObject, Suspense, useCallback, useMemo, useState } from 'react';
import { furtherWords } from '#components/newsroom/further-words.client.ts';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { loadLater } from '#components/ui/load-later.client.ts';
import { useToast } from '#components/ui/toast.client.tsx';
import type { RevisionFields } from '#lib/article/article.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { PhotoUse } from '#lib/photo/photo-use.ts';
import type { PhotoInStory, PhotoUses } from '../body/photo-uses.client.tsx';
import type { Story, StoryActions } from './story.ts';
import { uploadPhoto } from './story-calls.client.ts';

const PhotoPicker = loadLater(async () => (await import('../photo/photo-picker.client.tsx')).PhotoPicker);
const PhotoCreditDialog = loadLater(
  async () => (await import('./photo-credit-dialog.client.tsx')).PhotoCreditDialog,
);

type StoryPhotosOptions = {
  story: Story;
  actions: StoryActions;
  editor: RefObject<Editor | null>;
  draft: RefObject<{ fields: RevisionFields }>;
  readOnly: boolean;
  put: (change: Partial<RevisionFields>) => void;
};

/** The photos of a story: adding by picker, paste and drop, the words of each use, and the credit of each photo. */
export function useStoryPhotos({ story, actions, editor, draft, readOnly, put }: StoryPhotosOptions) {
  const { t: texts, language } = useMessages();
  const words = texts.articles.photo;
  const tell = useToast();
  const [photos, setPhotos] = useState<Record<string, PhotoInStory>>(() => byId(story.photos));
  const [crediting, setCrediting] = useState<string | null>(null);
  /** The picker is open: for the photo of this key, or for a new one. */
  const [choosing, setChoosing] = useState<{ key: string | null } | null>(null);
  const learn = useCallback(
    (more: readonly PhotoInStory[]) => setPhotos((before) => ({ ...before, ...byId(more) })),
    [],
  );
  const list = useMemo(() => Object.values(photos), [photos]);
  const articleId = story.article.id;

  const place = useCallback(
    (photo: PhotoInStory, position: number | null) => {
      learn([photo]);
      const use: PhotoUse = {
        key: crypto.randomUUID(),
        photoId: photo.id,
        caption: photo.caption,
        altText: photo.altText,
        decorative: false,
        crop: null,
        creditLine: '',
        contributorId: null,
        agencyId: null,
      };
      put({ photoUses: [use] });
      const block = { type: 'photo', attrs: { use: use.key } };
      const current = editor.current;
      if (!current) return;
      const { doc, selection } = current.state;
      const at = doc.resolve(Math.min(position ?? selection.to, doc.content.size));
      current.commands.insertContentAt(at.depth === 0 ? at.pos : at.after(1), block);
    },
    [learn, put, editor],
  );

  /** Gives a photo that was still to come its picture, and the picture the credit that the copy brought. */
  const fill = useCallback(
    async (key: string, photo: PhotoInStory) => {
      const use = draft.current.fields.photoUses.find((found) => found.key === key);
      if (!use) return;
      let filled = photo;
      if (!photo.credited && (use.contributorId !== null || use.agencyId !== null)) {
        const credit = {
          role: 'photographer' as const,
          contributorId: use.contributorId,
          agencyId: use.agencyId,
          printedAs: null,
        };
        const credited = await actions.creditPhoto({ photoId: photo.id, credits: [credit] });
        const outcome = credited.ok ? await actions.getPhoto({ articleId, photoId: photo.id }) : credited;
        if (outcome.ok) filled = outcome.value;
        else tell({ text: outcome.refusal.message, tone: 'danger' });
      }
      learn([filled]);
      const change = {
        photoId: photo.id,
        caption: use.caption || photo.caption,
        altText: use.altText || photo.altText,
      };
      put({ photoUses: [{ ...use, ...change }] });
    },
    [actions, articleId, draft, learn, put, tell],
  );

  /** Asks for the photo with the credit that this story prints, and puts it where it was meant to go. */
  const bring = useCallback(
    async (photoId: string, key: string | null, position: number | null) => {
      const outcome = await actions.getPhoto({ articleId, photoId });
      if (!outcome.ok) tell({ text: outcome.refusal.message, tone: 'danger' });
      else if (key !== null) await fill(key, outcome.value);
      else place(outcome.value, position);
    },
    [actions, articleId, fill, place, tell],
  );

  const whyNot = useCallback(
    async (code: string) => {
      const { problems } = (await furtherWords(language)).photos.upload;
      const known: Record<string, string> = problems;
      return known[code] ?? problems.unknown;
    },
    [language],
  );
  const addFiles = useCallback(
    async (files: File[], position: number | null, key: string | null = null) => {
      for (const file of files) {
        tell({ text: fillIn(words.uploading, { name: file.name }) });
        const uploaded = await uploadPhoto(file).catch(() => null);
        const reason =
          uploaded === null ? texts.offline : 'error' in uploaded ? await whyNot(uploaded.error.code) : null;
        if (reason !== null) {
          tell({ text: fillIn(words.failed, { name: file.name, reason }), tone: 'danger' });
          continue;
        }
        if (uploaded === null || 'error' in uploaded) continue;
        await bring(uploaded.photo.id, key, position);
      }
    },
    [bring, tell, texts, words, whyNot],
  );

  const choose = useCallback((key: string | null) => setChoosing({ key }), []);

  const context = useMemo<PhotoUses>(
    () => ({
      uses: new Map(draft.current.fields.photoUses.map((use) => [use.key, use])),
      photos,
      readOnly,
      change: (key, change) =>
        put({
          photoUses: draft.current.fields.photoUses
            .filter((use) => use.key === key)
            .map((use) => ({ ...use, ...change })),
        }),
      editCredit: setCrediting,
      addPicture: (key, file) => {
        if (file) void addFiles([file], null, key);
        else choose(key);
      },
    }),
    // The draft is read through a reference; its photo uses are what makes this new.
    [photos, readOnly, put, addFiles, choose, draft.current.fields.photoUses],
  );

  const dropTarget = {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      const files = [...event.dataTransfer.files].filter((file) => file.type.startsWith('image/'));
      if (event.defaultPrevented || readOnly || files.length === 0) return;
      event.preventDefault();
      void addFiles(files, null);
    },
  };

  const dialogs = (
    <Suspense fallback={null}>
      {choosing && (
        <PhotoPicker
          open
          onOpenChange={(open) => !open && setChoosing(null)}
          search={actions.searchPhotos}
          onChoose={(photo) => void bring(photo.id, choosing.key, null)}
        />
      )}
      {crediting && (
        <PhotoCreditDialog
          photo={{ articleId, photoId: crediting }}
          actions={actions}
          onClose={() => setCrediting(null)}
          onSaved={(photo) => {
            learn([photo]);
            setCrediting(null);
          }}
        />
      )}
    </Suspense>
  );
  const chooseNew = useCallback(() => choose(null), [choose]);
  return { list, learn, addFiles, choose: chooseNew, context, dropTarget, dialogs };
}

function byId(photos: readonly PhotoInStory[]): Record<string, PhotoInStory> {
  return Object.fromEntries(photos.map((photo) => [photo.id, photo]));
}
