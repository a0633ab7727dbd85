import type { ReactNode } from 'react';

/** The head of a page that lists stories: what kind of page, of whom or what, and what is to be said about it. */
type Props = {
  rubric?: string;
  name: string;
  title?: string;
  about?: string;
  count?: string;
  /** Of a person. */
  portrait?: ReactNode;
  /** Whatever else is to be said, under the text. */
  children?: ReactNode;
};

export function ListHeading({ rubric, name, title = '', about = '', count, portrait, children }: Props) {
  const paragraphs = about.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <header className={portrait ? 'list-heading list-heading-portrayed' : 'list-heading'}>
      {portrait}
      {rubric && <p className="rubric">{rubric}</p>}
      <h1>{name}</h1>
      {title !== '' && <p className="list-heading-title">{title}</p>}
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="list-heading-about">
          {paragraph}
        </p>
      ))}
      {children}
      {count && <p className="list-heading-count">{count}</p>}
    </header>
  );
}
