import Link from 'next/link';
import { notFound } from 'next/navigation';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { listHouseStyles } from '#lib/credit/style-edition.ts';
import { styleExample } from '#lib/credit/style-examples.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';

export const generateMetadata = titled((t) => t.editions.style.title);

const shown = ['time.line', 'credit.agency', 'credit.label.web_editor', 'credit.photo'];

export default async function HouseStylesPage() {
  const actor = await requireActor('/newsroom/house-style');
  if (!holds(actor, 'edition.style')) notFound();
  const editions = await listHouseStyles(actor);
  const words = messages(actor.language).editions.style;
  const now = new Date();
  return (
    <>
      <PageHeader title={words.title} />
      <div className="mx-auto flex max-w-2xl flex-col gap-6 px-5 py-6">
        <p className="text-muted">{words.lead}</p>
        {editions.map((edition) => (
          <section key={edition.id} aria-labelledby={edition.code} className="border-t border-line pt-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 id={edition.code} className="font-semibold">
                <Link
                  href={`/newsroom/house-style/${edition.id}`}
                  prefetch={false}
                  lang={edition.language}
                  dir={edition.direction}
                  className="hover:underline"
                >
                  {edition.name}
                </Link>
              </h2>
              <span className="text-sm text-muted">
                {printCount(actor.language, words.ownForms, Object.keys(edition.style).length)}
              </span>
            </div>
            <ul lang={edition.language} dir={edition.direction} className="mt-2 flex flex-col gap-1 text-sm">
              {shown.map((form) => (
                <li key={form}>{styleExample(form, edition, now)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
