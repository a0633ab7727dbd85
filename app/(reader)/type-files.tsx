/** Asks for the text face early where the edition is set in it; other scripts use the faces of the reader's system. */
export function TypeFiles({ language }: { language: string }) {
  if (/^(?:zh|ja|ko|ar|fa|ur|he)\b/.test(language)) return null;
  return (
    <link
      rel="preload"
      as="font"
      type="font/woff2"
      href="/type/newsreader-roman.woff2"
      crossOrigin="anonymous"
    />
  );
}
