import type { PrintedContainer } from '#lib/front-page/printed.ts';

export const titleId = ({ key }: PrintedContainer) => `container-${key}`;

/** The title of a container, leading to more of the same where there is more. */
export function ContainerTitle({ container, className }: { container: PrintedContainer; className: string }) {
  const { title, href } = container;
  if (title === '') return null;
  return (
    <h2 id={titleId(container)} className={className}>
      {href === null ? title : <a href={href}>{title}</a>}
    </h2>
  );
}
