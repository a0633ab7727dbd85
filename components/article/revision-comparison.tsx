import type { ReactNode } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import {
  type ComparedBlock,
  type ComparedList,
  type ComparedPhoto,
  type Comparison,
  isSame,
  type Words,
  wordsOf,
} from '#lib/article/compare-revisions.ts';
import type { Block, BlockType } from '#lib/body/body.ts';
import { printCount } from '#lib/language/catalogue.ts';
import type { Direction } from '#lib/language/direction.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { NewsroomMessages } from '#lib/language/newsroom-messages.ts';
import { planRenditions, renditionAddress } from '#lib/photo/photo.ts';
import type { PhotoInStory } from '../body/photo-uses.client.tsx';

type Side = { number: number };
type Props = {
  older: Side;
  newer: Side;
  comparison: Comparison;
  /** What ids stand for. */
  names: Readonly<Record<string, string>>;
  photos: readonly PhotoInStory[];
  edition: { language: string; direction: Direction };
  t: NewsroomMessages;
  language: string;
};

/** Two states of a story as one text: what is gone struck through, what is new underlined, what has moved said so. */
export function RevisionComparison({ older, newer, comparison, names, photos, edition, t, language }: Props) {
  const words = t.writing.revisions;
  const text = { lang: edition.language, dir: edition.direction };
  return (
    <section id="comparison" aria-labelledby="comparison-title" className="flex min-w-0 flex-col gap-5">
      <h2 id="comparison-title" className="text-sm font-semibold">
        {fillIn(words.compared, { older: older.number, newer: newer.number })}
      </h2>
      {isSame(comparison) && <p className="text-sm text-muted">{words.nothing}</p>}
      {comparison.texts.map((compared) => (
        <Line key={compared.field} label={t.articles.fields[compared.field]}>
          <p {...text}>
            <ChangedWords words={compared.words} />
          </p>
        </Line>
      ))}
      {comparison.lists.map((list) => (
        <Line key={list.field} label={t.articles.fields[fieldNames[list.field]]}>
          <ChangedList list={list} names={names} t={t} />
        </Line>
      ))}
      <Blocks blocks={comparison.blocks} text={text} t={t} language={language} />
      {comparison.photos.length > 0 && (
        <Line label={words.photos}>
          <ul className="flex flex-col gap-3">
            {comparison.photos.map((photo) => (
              <ChangedPhoto key={photo.key} compared={photo} photos={photos} text={text} t={t} />
            ))}
          </ul>
        </Line>
      )}
    </section>
  );
}

const fieldNames = {
  credits: 'credits',
  topics: 'topicIds',
  keywords: 'keywords',
  section: 'sectionId',
  agency: 'agencyId',
  timeLine: 'timeLine',
  noByline: 'noByline',
} as const;

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <h3 className="text-xs font-medium text-muted">{label}</h3>
      {children}
    </div>
  );
}

function ChangedWords({ words }: { words: readonly Words[] }) {
  return words.map(({ text, kind }, index) => {
    if (kind === 'same') return text;
    const Mark = kind === 'gone' ? 'del' : 'ins';
    return (
      <Mark
        // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes
        key={index}
        className={
          kind === 'gone'
            ? 'bg-danger-soft text-danger-ink line-through'
            : 'bg-success-soft text-success-ink underline underline-offset-2'
        }
      >
        {text}
      </Mark>
    );
  });
}

function ChangedList({ list, names, t }: { list: ComparedList; names: Props['names']; t: NewsroomMessages }) {
  const words = t.writing.revisions;
  const roleNames: Record<string, string> = t.creditRoles;
  const name = (value: string) =>
    value === 'noByline'
      ? t.articles.credits.noByline
      : value
          .split('|')
          .filter((part, index) => part !== '' && !(list.field === 'credits' && index === 0))
          .map((part) => names[part] ?? roleNames[part] ?? part)
          .join(' · ');
  const marked: Words[] = [
    ...list.gone.map((value): Words => ({ text: name(value), kind: 'gone' })),
    ...list.added.map((value): Words => ({ text: name(value), kind: 'new' })),
  ];
  if (list.reordered) return <p className="text-sm">{words.reordered}</p>;
  return (
    <ul className="text-sm" dir="auto">
      {marked.map((one) => (
        <li key={`${one.kind}${one.text}`}>
          <ChangedWords words={[one]} />
        </li>
      ))}
    </ul>
  );
}

type BlocksProps = {
  blocks: readonly ComparedBlock[];
  text: { lang: string; dir: Direction };
  t: NewsroomMessages;
  language: string;
};

/** What is the same is one line: so many blocks. */
function Blocks({ blocks, text, t, language }: BlocksProps) {
  const words = t.writing.revisions;
  const shown: ReactNode[] = [];
  let same = 0;
  const close = (key: number) => {
    if (same > 0) {
      shown.push(
        <p key={`same-${key}`} className="border-y border-line py-1 text-xs text-muted">
          {printCount(language, words.same, same)}
        </p>,
      );
    }
    same = 0;
  };
  blocks.forEach((compared, index) => {
    const { from, to, moved, dressed } = compared;
    if (from && to && !moved && !dressed && !compared.words) {
      same += 1;
      return;
    }
    close(index);
    const block = to?.block ?? from?.block;
    if (!block) return;
    const kinds = [
      ...(from ? [] : [words.kinds.added]),
      ...(to ? [] : [words.kinds.gone]),
      ...(moved ? [words.kinds.moved] : []),
      ...(compared.words ? [words.kinds.changed] : []),
      ...(dressed && !isOtherFile(from?.block, to?.block) ? [words.kinds.dressed] : []),
      ...(isOtherFile(from?.block, to?.block) ? [t.files.another] : []),
    ];
    const whole = wordsOf(block);
    const parts = compared.words ?? [{ text: whole, kind: from ? (to ? 'same' : 'gone') : 'new' } as const];
    shown.push(
      // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes
      <div key={index} className="flex flex-col gap-1">
        <p className="flex flex-wrap gap-1.5 text-xs text-muted">
          {blockName(block.type, t)}
          {kinds.map((kind) => (
            <Badge key={kind}>{kind}</Badge>
          ))}
        </p>
        {whole !== '' && (
          <div {...text} className="whitespace-pre-wrap">
            <ChangedWords words={parts} />
          </div>
        )}
      </div>,
    );
  });
  close(blocks.length);
  return <div className="flex flex-col gap-4">{shown}</div>;
}

/** What readers get under the same words. */
function isOtherFile(older: Block | undefined, newer: Block | undefined): boolean {
  return older?.type === 'file' && newer?.type === 'file' && older.attrs.file !== newer.attrs.file;
}

function blockName(type: BlockType, t: NewsroomMessages): string {
  return t.writing.blocks[type];
}

type PhotoProps = {
  compared: ComparedPhoto;
  photos: readonly PhotoInStory[];
  text: { lang: string; dir: Direction };
  t: NewsroomMessages;
};

function ChangedPhoto({ compared, photos, text, t }: PhotoProps) {
  const words = t.writing.revisions;
  const { from, to, caption, altText } = compared;
  const kinds = [
    ...(from ? [] : [words.photoNew]),
    ...(to ? [] : [words.photoGone]),
    ...(compared.replaced ? [words.photoReplaced] : []),
    ...(from && to && compared.cropped ? [words.photoCropped] : []),
  ];
  const shown = compared.replaced ? [from, to] : [to ?? from];
  return (
    <li className="flex flex-wrap items-start gap-3 text-sm">
      {shown.map((use, index) => {
        const photo = photos.find(({ id }) => id === use?.photoId);
        return photo ? (
          <img
            // biome-ignore lint/suspicious/noArrayIndexKey: before and after
            key={index}
            src={smallAddress(photo)}
            alt={use?.altText ?? ''}
            className={`h-20 w-28 bg-sunken object-contain ${use === from && compared.replaced ? 'opacity-50' : ''}`}
          />
        ) : null;
      })}
      <div className="flex min-w-40 flex-1 flex-col gap-1">
        <p className="flex flex-wrap gap-1.5">
          {kinds.map((kind) => (
            <Badge key={kind}>{kind}</Badge>
          ))}
        </p>
        <p {...text}>{caption ? <ChangedWords words={caption} /> : (to ?? from)?.caption}</p>
        {altText && (
          <p {...text} className="text-muted">
            <ChangedWords words={altText} />
          </p>
        )}
      </div>
    </li>
  );
}

function smallAddress(photo: PhotoInStory): string {
  const [first] = planRenditions(photo).filter(({ mediaType }) => mediaType === 'image/webp');
  return first ? renditionAddress(photo.id, first) : '';
}
