/** The languages that the newsroom speaks, each by its own name. */

export const newsroomLanguages = ['en', 'zh-Hans', 'ar'] as const;
export type NewsroomLanguage = (typeof newsroomLanguages)[number];

export const languageNames: Record<NewsroomLanguage, string> = {
  en: 'English',
  'zh-Hans': '简体中文',
  ar: 'العربية',
};

/** The language the newsroom speaks to someone who asked for `language`: that one, the same in another script or country, or English. */
export function spokenLanguage(language: string): NewsroomLanguage {
  return spokenFor(language) ?? 'en';
}

/** The first language of an `Accept-Language` header, most wanted first, that the newsroom speaks; else English. */
export function languageFromHeader(header: string | null): NewsroomLanguage {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/i.exec(one)?.[1]).find(Boolean);
      return { tag, quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const spoken = spokenFor(tag);
    if (spoken) return spoken;
  }
  return 'en';
}

function spokenFor(tag: string): NewsroomLanguage | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return newsroomLanguages.find((spoken) => spoken.split('-')[0] === primary);
}
