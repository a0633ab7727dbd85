'use client';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.client.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { TextArea } from '#components/ui/text-area.client.tsx';
import { directionOf } from '#lib/language/direction.ts';
import type { PhotoUse } from '#lib/photo/photo-use.ts';
import { CommentOnPhoto } from '../../comment-on.client.tsx';
import type { DrawnBlockProps } from '../../draw-blocks.client.tsx';
import { moveNode } from '../../move-block.client.ts';
import { type PhotoInStory, shownAddress, usePhotoUses } from '../../photo-uses.client.tsx';

/** A photo among the paragraphs, with what belongs to its use. */
export function PhotoInEditor({ node, editor, getPos, remove }: DrawnBlockProps) {
  const { t: texts, language } = useMessages();
  const { uses, photos, readOnly } = usePhotoUses();
  const use = uses.get(String(node.attrs.use));
  const photo = use?.photoId ? photos[use.photoId] : undefined;
  const move = (step: 1 | -1) => {
    const position = getPos();
    const tr = position === undefined ? null : moveNode(editor.state, position, step);
    if (tr) editor.view.dispatch(tr);
  };
  return (
    <figure data-photo={node.attrs.use} className="my-6" dir={directionOf(language)} contentEditable={false}>
      {use && (photo || use.photoId === null) ? (
        <PhotoWithFields use={use} photo={photo ?? null} />
      ) : (
        <p className="rounded-md bg-danger-soft p-4 text-sm text-danger-ink">{texts.articles.photo.lost}</p>
      )}
      <div className="mt-1 flex justify-end gap-1">
        <CommentOnPhoto use={String(node.attrs.use)} />
        {!readOnly && (
          <>
            <IconButton
              label={texts.articles.photo.moveUp}
              icon={<ArrowUp />}
              size="small"
              onClick={() => move(-1)}
            />
            <IconButton
              label={texts.articles.photo.moveDown}
              icon={<ArrowDown />}
              size="small"
              onClick={() => move(1)}
            />
            <IconButton label={texts.articles.photo.remove} icon={<Trash2 />} size="small" onClick={remove} />
          </>
        )}
      </div>
    </figure>
  );
}

function PhotoWithFields({ use, photo }: { use: PhotoUse; photo: PhotoInStory | null }) {
  const { t: texts } = useMessages();
  const { change, editCredit, readOnly } = usePhotoUses();
  const words = texts.articles.photo;
  return (
    <>
      {photo ? (
        <img
          src={shownAddress(photo)}
          alt={use.altText}
          width={photo.width}
          height={photo.height}
          className="h-auto max-h-[34rem] w-full bg-sunken object-contain"
        />
      ) : (
        <PictureToCome use={use} />
      )}
      <div className="mt-2 flex flex-col gap-2 font-sans">
        <TextArea
          id={`photos.${use.key}.caption`}
          label={words.caption}
          dir="auto"
          rows={1}
          value={use.caption}
          readOnly={readOnly}
          onValueChange={(caption) => change(use.key, { caption })}
        />
        {!use.decorative && (
          <TextArea
            id={`photos.${use.key}.altText`}
            label={words.altText}
            dir="auto"
            rows={1}
            value={use.altText}
            readOnly={readOnly}
            onValueChange={(altText) => change(use.key, { altText })}
          />
        )}
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm text-muted">
          <Checkbox
            label={words.decorative}
            checked={use.decorative}
            disabled={readOnly}
            onCheckedChange={(decorative) =>
              change(use.key, decorative ? { decorative, altText: '' } : { decorative })
            }
          />
          <span className="flex items-center gap-2" id={`photos.${use.key}.credit`} tabIndex={-1}>
            <PhotoCredit photo={photo} copied={use.creditLine} />
            {!readOnly && photo && (
              <Button size="small" variant="quiet" onClick={() => editCredit(photo.id)}>
                {words.editCredit}
              </Button>
            )}
          </span>
        </div>
      </div>
    </>
  );
}

/** As readers get it; while the picture is still to come, as the copy had it. */
export function PhotoCredit({
  photo,
  copied,
}: {
  photo: Pick<PhotoInStory, 'credit'> | null;
  copied: string;
}) {
  const { t: texts } = useMessages();
  const credit = photo ? photo.credit : copied && `[${copied}]`;
  if (credit === '') return <span className="text-warning-ink">{texts.articles.photo.noCredit}</span>;
  return <bdi>{credit}</bdi>;
}

/** Stands where the copy had a picture; takes one by click or drop. */
function PictureToCome({ use }: { use: PhotoUse }) {
  const { t: texts } = useMessages();
  const { addPicture, readOnly } = usePhotoUses();
  const words = texts.articles.photo;
  return (
    <section
      aria-label={words.toCome}
      id={`photos.${use.key}.picture`}
      className="flex min-h-40 flex-col items-center justify-center gap-2 rounded-md border border-dashed border-line-strong bg-sunken font-sans text-sm text-muted"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = [...event.dataTransfer.files].find((dropped) => dropped.type.startsWith('image/'));
        if (!file || readOnly) return;
        event.preventDefault();
        event.stopPropagation();
        addPicture(use.key, file);
      }}
    >
      {words.toCome}
      {!readOnly && (
        <Button size="small" onClick={() => addPicture(use.key, null)}>
          {words.addPicture}
        </Button>
      )}
    </section>
  );
}
