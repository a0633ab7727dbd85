import { readerMessages } from '#lib/language/reader-messages.ts';

type Props = { headline: string; url: string; language: string };

/** Plain links that tell nobody anything; the button is shown by the script, which knows what the device can do. */
export function ShareStory({ headline, url, language }: Props) {
  const words = readerMessages(language);
  const mail = `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(url)}`;
  return (
    <ul className="share" aria-label={words.share}>
      <li>
        <button
          type="button"
          hidden
          data-share={words.shareOn}
          data-copy={words.copyLink}
          data-copied={words.linkCopied}
        />
      </li>
      <li>
        <a href={mail}>{words.byMail}</a>
      </li>
      <li>
        <a
          href={`https://wa.me/?text=${encodeURIComponent(`${headline} ${url}`)}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          WhatsApp
        </a>
      </li>
    </ul>
  );
}
