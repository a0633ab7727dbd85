'use client';
import type { Editor } from '@tiptap/core';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Dialog } from '#components/ui/dialog.client.tsx';
import { type CharacterGroup, namedCharacters, specialCharacters } from './special-characters.ts';

const groups: CharacterGroup[] = [
  'quotes',
  'dashes',
  'spaces',
  'signs',
  'currency',
  'fractions',
  'letters',
  'arabic',
  'chinese',
];

/** Stays open, so that several can be put one after the other. */
export function SpecialCharacters({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useAllMessages();
  const words = t.writing.characters;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      description={words.lead}
      closeLabel={t.actions.close}
    >
      <div className="flex flex-col gap-4">
        {groups.map((group) => (
          <section key={group} aria-label={words.groups[group]} className="flex flex-col gap-1.5">
            <h3 className="text-sm font-semibold">{words.groups[group]}</h3>
            <div className="flex flex-wrap gap-1">
              {specialCharacters[group].map((character) => {
                const name = namedCharacters[character];
                return (
                  <button
                    key={character}
                    type="button"
                    className="flex h-9 min-w-9 items-center justify-center rounded-md border border-line px-2 text-base hover:bg-hover"
                    onClick={() => editor.commands.insertContent({ type: 'text', text: character })}
                  >
                    {name ? <span className="text-xs">{words.names[name]}</span> : character}
                  </button>
                );
              })}
            </div>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
