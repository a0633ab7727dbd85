'use client';

import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import type { PhotoChoice } from '#components/photo/photo-choice.ts';
import { PhotoPicker } from '#components/photo/photo-picker.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { FieldError } from '#components/ui/field-error.tsx';

export type PortraitTools = {
  photos: Record<string, PhotoChoice>;
  learn: (photo: PhotoChoice) => void;
  search: (text: string, page: number) => Promise<PhotoChoice[]>;
};

type PortraitFieldProps = {
  label: string;
  hint?: string;
  photoId: string | null;
  tools: PortraitTools;
  error: string | undefined;
  onChange: (photoId: string | null) => void;
};

/** A portrait from the library, or none. */
export function PortraitField({ label, hint, photoId, tools, error, onChange }: PortraitFieldProps) {
  const { t } = useAllMessages();
  const texts = t.personDetails;
  const [open, setOpen] = useState(false);
  const photo = photoId === null ? null : tools.photos[photoId];
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="text-sm font-medium">{label}</legend>
      {hint && <p className="text-xs text-muted">{hint}</p>}
      <div className="flex items-center gap-3">
        {photo && (
          <img src={photo.thumbnail} alt={photo.altText} className="size-16 rounded-md object-cover" />
        )}
        <Button size="small" onClick={() => setOpen(true)}>
          {photoId === null ? texts.choosePortrait : texts.changePortrait}
        </Button>
        {photoId !== null && (
          <Button size="small" variant="quiet" onClick={() => onChange(null)}>
            {texts.removePortrait}
          </Button>
        )}
      </div>
      <FieldError>{error}</FieldError>
      <PhotoPicker
        open={open}
        onOpenChange={setOpen}
        search={tools.search}
        mayAdd={false}
        onChoose={(chosen) => {
          tools.learn(chosen);
          onChange(chosen.id);
        }}
      />
    </fieldset>
  );
}
