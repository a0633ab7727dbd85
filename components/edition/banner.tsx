import type { PrintedBanner } from '#lib/edition/printed.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';

type Props = { banner: PrintedBanner; language: string };

/** What is breaking, at the head of every page. */
export function Banner({ banner: { text, address }, language }: Props) {
  const { breaking } = readerMessages(language);
  return (
    <aside className="banner" aria-label={breaking}>
      <p>
        <strong>{breaking}</strong> {address === null ? text : <a href={address}>{text}</a>}
      </p>
    </aside>
  );
}
