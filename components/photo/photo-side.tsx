import Link from 'next/link';
import { Facts } from '#components/newsroom/facts.tsx';
import { SideSection } from '#components/newsroom/side-section.tsx';
import { When } from '#components/newsroom/when.client.tsx';
import { inFigures } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';

type PhotoSideProps = {
  language: string;
  photo: {
    originalName: string;
    mediaType: string;
    width: number;
    height: number;
    bytes: number;
    createdAt: Date;
    original: string;
    uploadedBy: { name: string };
    usedIn: { articleId: string; headline: string }[];
  };
};

/** Where a photo is used, and the file it came as. */
export function PhotoSide({ language, photo }: PhotoSideProps) {
  const { photos, people } = messages(language);
  const texts = photos.detail;
  const large = photo.bytes >= 1_000_000;
  const size = new Intl.NumberFormat(inFigures(language), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(photo.bytes / (large ? 1_000_000 : 1000));
  return (
    <>
      <SideSection title={texts.usedIn}>
        {photo.usedIn.length === 0 ? (
          <p className="text-sm text-muted">{texts.notUsed}</p>
        ) : (
          <ul className="-mx-2">
            {photo.usedIn.map(({ articleId, headline }) => (
              <li key={articleId}>
                <Link
                  href={`/newsroom/articles/${articleId}`}
                  prefetch={false}
                  dir="auto"
                  className="block rounded-md px-2 py-1.5 text-sm hover:bg-hover"
                >
                  {headline || people.untitled}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </SideSection>
      <SideSection title={texts.file}>
        <Facts
          facts={[
            {
              label: `${photo.mediaType.replace('image/', '').toUpperCase()} · ${fillIn(texts.size, { width: photo.width, height: photo.height })} · ${size}`,
              value: (
                <a
                  href={photo.original}
                  download
                  className="text-sm break-all text-accent-ink hover:underline"
                >
                  {photo.originalName}
                </a>
              ),
            },
            {
              label: fillIn(texts.addedBy, { name: photo.uploadedBy.name }),
              value: (
                <span className="text-sm">
                  <When at={photo.createdAt} />
                </span>
              ),
            },
          ]}
        />
      </SideSection>
    </>
  );
}
