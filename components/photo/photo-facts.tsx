import type { ReactNode } from 'react';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { Facts } from '#components/newsroom/facts.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { TwoColumns } from '#components/newsroom/side-section.tsx';
import { tellMoment } from '#lib/language/moments.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import type { CreditLine } from './photo-credits.client.tsx';

type PhotoFactsProps = {
  photo: {
    headline: string;
    caption: string;
    altText: string;
    place: string;
    takenAt: Date | null;
    copyright: string;
    usageTerms: string;
    credits: CreditLine[];
  };
  title: string;
  language: string;
  picture: ReactNode;
  side: ReactNode;
};

/** A photo, for those who do not keep the library. */
export function PhotoFacts({ photo, title, language, picture, side }: PhotoFactsProps) {
  const t = messages(language);
  const texts = t.photos.detail;
  const credits = photo.credits
    .map(({ role, name, agency, printedAs }) => {
      const printed = [printedAs ?? name, agency].filter(Boolean).join(' / ');
      return `${t.creditRoles[role]}: ${printed}`;
    })
    .join('\n');
  return (
    <>
      <PageHeader back={<BackLink href="/newsroom/photos" label={texts.back} />} title={title} />
      <TwoColumns side={side}>
        {picture}
        <p className="my-5 text-sm text-muted">{texts.readOnly}</p>
        <Facts
          facts={[
            { label: texts.headline, value: photo.headline },
            { label: texts.caption, value: photo.caption },
            { label: texts.altText, value: photo.altText },
            { label: texts.credits, value: credits },
            { label: texts.place, value: photo.place },
            {
              label: texts.takenAt,
              value: photo.takenAt && tellMoment(photo.takenAt, language, 'UTC'),
            },
            { label: texts.copyright, value: photo.copyright },
            { label: texts.usageTerms, value: photo.usageTerms },
          ]}
        />
      </TwoColumns>
    </>
  );
}
