/** A page with nothing to print yet says so like a printer would, with a way on. */
type Props = {
  title: string;
  lead: string;
  level?: 1 | 2;
  onward?: { href: string; text: string };
};

export function EmptyPage({ title, lead, level = 2, onward }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="empty-page">
      <p className="empty-ornament" aria-hidden="true">
        ❧
      </p>
      <Heading>{title}</Heading>
      {lead !== '' && <p>{lead}</p>}
      {onward && (
        <p>
          <a href={onward.href}>{onward.text}</a>
        </p>
      )}
    </div>
  );
}
