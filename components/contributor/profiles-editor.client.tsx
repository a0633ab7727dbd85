'use client';

import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { TextArea } from '#components/ui/text-area.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import type { Profile } from '#lib/contributor/person-details.ts';
import { directionOf } from '#lib/language/direction.ts';
import { problemOf, type Refused } from '#lib/platform/outcome.ts';
import { PortraitField, type PortraitTools } from './portrait-field.client.tsx';

type Edition = { id: string; name: string; language: string };

type ProfilesEditorProps = {
  editions: readonly Edition[];
  profiles: readonly Profile[];
  portraits: PortraitTools;
  refusal: Refused | null;
  onChange: (profiles: Profile[]) => void;
};

/** What the readers of each edition are told and shown instead. */
export function ProfilesEditor({ editions, profiles, portraits, refusal, onChange }: ProfilesEditorProps) {
  const { t } = useAllMessages();
  const texts = t.personDetails;
  const of = (editionId: string): Profile =>
    profiles.find((profile) => profile.editionId === editionId) ?? {
      editionId,
      title: '',
      biography: '',
      portraitId: null,
    };
  const change = (editionId: string, part: Partial<Profile>) => {
    const next = { ...of(editionId), ...part };
    const isNew = !profiles.some((profile) => profile.editionId === editionId);
    onChange(
      isNew
        ? [...profiles, next]
        : profiles.map((profile) => (profile.editionId === editionId ? next : profile)),
    );
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-sm font-medium">{texts.editions}</legend>
      <p className="text-xs text-muted">{texts.editionsHint}</p>
      {editions.map(({ id, name, language }) => {
        const profile = of(id);
        const place = `profiles.${profiles.findIndex(({ editionId }) => editionId === id)}`;
        const isFilled = profile.title !== '' || profile.biography !== '' || profile.portraitId !== null;
        const own = { lang: language, dir: directionOf(language) } as const;
        return (
          <details key={id} open={isFilled || undefined} className="rounded-md border border-line px-3 py-2">
            <summary className="text-sm" {...own}>
              {name}
            </summary>
            <div className="flex flex-col gap-3 pt-3">
              <TextField
                {...own}
                label={t.people.form.title}
                value={profile.title}
                error={problemOf(refusal, `${place}.title`)}
                onValueChange={(title) => change(id, { title })}
              />
              <TextArea
                {...own}
                label={t.people.form.biography}
                rows={3}
                value={profile.biography}
                error={problemOf(refusal, `${place}.biography`)}
                onValueChange={(biography) => change(id, { biography })}
              />
              <PortraitField
                label={texts.portrait}
                photoId={profile.portraitId}
                tools={portraits}
                error={problemOf(refusal, `${place}.portraitId`)}
                onChange={(portraitId) => change(id, { portraitId })}
              />
            </div>
          </details>
        );
      })}
    </fieldset>
  );
}
