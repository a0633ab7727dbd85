/** The words of a page that stands in place of a story. */
type Props = { status: 404 | 410; title: string; lead: string };

export function NoStory({ status, title, lead }: Props) {
  return (
    <div className="no-story">
      <p className="no-story-status" aria-hidden="true">
        {status}
      </p>
      <h1>{title}</h1>
      <p>{lead}</p>
    </div>
  );
}
