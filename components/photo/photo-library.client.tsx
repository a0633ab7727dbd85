'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { type PhotoChoice, photoName } from './photo-choice.ts';
import { PhotoGrid } from './photo-grid.tsx';
import { PhotoUpload } from './photo-upload.client.tsx';

/** Everything that can be added to the library. */
export function AddPhotos() {
  const router = useRouter();
  return <PhotoUpload wholePage onAdded={() => router.refresh()} />;
}

/** The photos of the library, each leading to its page. */
export function PhotoLibrary({ photos }: { photos: readonly PhotoChoice[] }) {
  const { t } = useAllMessages();
  return (
    <PhotoGrid
      label={t.photos.title}
      photos={photos}
      renderItem={(photo, content) => (
        <Link
          data-row
          href={`/newsroom/photos/${photo.id}`}
          prefetch={false}
          className="group block rounded-md outline-offset-4"
        >
          {content}
        </Link>
      )}
      renderCaption={(photo) => (
        <>
          <span className="mt-1.5 block truncate text-sm group-hover:underline">{photoName(photo)}</span>
          <span className="block truncate text-xs text-muted">
            {[photo.credit || t.photos.uncredited, photo.altText ? '' : t.photos.noAltText]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      )}
    />
  );
}
