import { readerMessages } from '#lib/language/reader-messages.ts';

/** The one script of readers' pages. Nothing needs it; what it says, it says in the edition's words. */
export function ReadersScript({ language }: { language: string }) {
  const { pageChanged, reload, suggestions } = readerMessages(language);
  return (
    <script
      defer
      src={`/script.js?v=${process.env.READERS_SCRIPT}`}
      data-changed={pageChanged}
      data-reload={reload}
      data-suggestions={suggestions}
    />
  );
}
