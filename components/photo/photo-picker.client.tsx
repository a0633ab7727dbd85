'use client';

import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { arrowStep } from '#components/ui/arrow-step.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.client.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useSearch } from '#components/ui/use-search.client.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { type PhotoChoice, photoName } from './photo-choice.ts';
import { PhotoGrid } from './photo-grid.tsx';
import { PhotoUpload } from './photo-upload.client.tsx';

type PhotoPickerProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** One page of the library; an empty page is the end. */
  search: (text: string, page: number) => Promise<PhotoChoice[]>;
  /** The picker closes itself after the choice. */
  onChoose: (photo: PhotoChoice) => void;
  /** Whether new photos may be added here. */
  mayAdd?: boolean;
};

/** Chooses a photo from the library, or adds one and takes it. */
export function PhotoPicker({ open, onOpenChange, search, onChoose, mayAdd = true }: PhotoPickerProps) {
  const { t } = useAllMessages();
  function choose(photo: PhotoChoice) {
    onOpenChange(false);
    onChoose(photo);
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t.photos.picker.title}
      closeLabel={t.actions.close}
      size="large"
    >
      <div className="flex min-h-[50dvh] flex-col gap-4">
        <PickerBody search={search} onChoose={choose} />
        {mayAdd && <PhotoUpload onAdded={choose} />}
      </div>
    </Dialog>
  );
}

type PickerBodyProps = Pick<PhotoPickerProps, 'search' | 'onChoose'>;

function PickerBody({ search, onChoose }: PickerBodyProps) {
  const { t } = useAllMessages();
  const grid = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [more, setMore] = useState<PhotoChoice[]>([]);
  const [page, setPage] = useState(1);
  const [ended, setEnded] = useState(false);
  const [loading, setLoading] = useState(false);
  const { phase, hits } = useSearch(text.trim(), (wanted) => search(wanted, 1));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search begins at its first page
  useEffect(() => {
    setMore([]);
    setPage(1);
    setEnded(false);
  }, [hits]);

  async function showMore() {
    setLoading(true);
    try {
      const next = await search(text.trim(), page + 1);
      setPage(page + 1);
      setMore([...more, ...next]);
      setEnded(next.length === 0);
    } finally {
      setLoading(false);
    }
  }
  function walk(event: KeyboardEvent) {
    const step = grid.current ? arrowStep(event.key, grid.current) : 0;
    if (step === 0) return;
    const buttons = [...(grid.current?.querySelectorAll<HTMLElement>('li > button') ?? [])];
    const at = buttons.findIndex((button) => button.contains(document.activeElement));
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  }
  const photos = [...hits, ...more];
  return (
    <>
      <TextField
        label={t.photos.search}
        hideLabel
        icon={<Search />}
        placeholder={t.photos.search}
        value={text}
        onValueChange={setText}
        autoFocus
        autoComplete="off"
        onKeyDown={(event) => event.key === 'ArrowDown' && walk(event)}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: moves the focus between the buttons inside */}
      <div ref={grid} onKeyDown={walk} aria-busy={phase === 'searching'}>
        {photos.length === 0 && phase === 'searching' && <GridSkeleton />}
        <PhotoGrid
          label={t.photos.title}
          photos={photos}
          renderItem={(photo, content) => (
            <button
              type="button"
              onClick={() => onChoose(photo)}
              className="group block w-full rounded-md text-start outline-offset-4"
            >
              {content}
            </button>
          )}
          renderCaption={(photo) => (
            <span
              dir="auto"
              className="mt-1 block truncate [text-align:match-parent] text-xs text-muted group-hover:text-ink"
            >
              {photoName(photo)}
            </span>
          )}
        />
        <p role="status" className="text-sm text-muted">
          {phase === 'failed' && t.combobox.failed}
          {phase === 'found' &&
            photos.length === 0 &&
            (text.trim() === '' ? t.photos.empty : fillIn(t.photos.noMatch, { text: text.trim() }))}
        </p>
      </div>
      {photos.length >= 20 && !ended && (
        <div className="text-center">
          <Button busy={loading} onClick={showMore}>
            {t.photos.picker.more}
          </Button>
        </div>
      )}
    </>
  );
}

function GridSkeleton() {
  return (
    <div aria-hidden className="flex flex-wrap gap-3">
      {[1.5, 1.5, 0.75, 1.5, 1.3, 1.5, 1.5, 0.75].map((ratio, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes without identity
        <div key={place} style={{ flexGrow: ratio, flexBasis: `${ratio * 9.5}rem` }}>
          <Skeleton className="h-40" />
        </div>
      ))}
    </div>
  );
}
