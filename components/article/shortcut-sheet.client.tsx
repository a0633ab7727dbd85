'use client';
import { useEffect, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.client.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { pressedKey } from '#components/ui/pressed-key.ts';

/** Keys that open the sheet: Ctrl and / anywhere, ? where no text is written. */
function asksForSheet(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && pressedKey(event) === '/') return true;
  const inText =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable="true"]');
  return pressedKey(event) === '?' && !inText && !event.ctrlKey && !event.metaKey && !event.altKey;
}

const sheet = [
  ['bold', 'Ctrl B'],
  ['italic', 'Ctrl I'],
  ['link', 'Ctrl K'],
  ['undo', 'Ctrl Z'],
  ['redo', 'Ctrl Shift Z'],
  ['insert', '/'],
  ['moveUp', 'Alt ↑'],
  ['moveDown', 'Alt ↓'],
  ['find', 'Ctrl H'],
  ['subhead', '##'],
  ['smallSubhead', '###'],
  ['quote', '>'],
  ['bulletList', '-'],
  ['orderedList', '1.'],
  ['codeBlock', '```'],
  ['rule', '---'],
  ['lineBreak', 'Shift ↵'],
  ['leave', '↵ ↵'],
  ['suggesting', 'Ctrl Alt Shift X'],
  ['accept', 'Ctrl Alt Shift A'],
  ['reject', 'Ctrl Alt Shift R'],
  ['nextSuggestion', 'F8'],
  ['previousSuggestion', 'Shift F8'],
  ['sheet', 'Ctrl /'],
] as const;

const opensBy = 'Ctrl /';

/** Every key of the story page. */
export function ShortcutSheet() {
  const { t } = useAllMessages();
  const words = t.writing.keys;
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!asksForSheet(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Button size="small" variant="quiet" className="self-start" onClick={() => setOpen(true)}>
        {words.title} <Kbd>{opensBy}</Kbd>
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={words.title} closeLabel={t.actions.close}>
        <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-2 text-sm sm:grid-cols-[1fr_auto_1fr_auto]">
          {sheet.map(([name, keys]) => (
            <div key={name} className="contents">
              <dt>{words.names[name]}</dt>
              <dd>
                <Kbd>{keys}</Kbd>
              </dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
