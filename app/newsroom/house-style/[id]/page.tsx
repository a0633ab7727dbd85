import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentActor, requireActor } from '#app/_request/session.ts';
import { HouseStyleForm } from '#components/credit/house-style-form.client.tsx';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { listHouseStyles } from '#lib/credit/style-edition.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { type Actor, holds } from '#lib/staff/actor.ts';
import { styleEditionAction } from '../actions.ts';

type Props = { params: Promise<{ id: string }> };

async function styleOf(actor: Actor, id: string) {
  if (!holds(actor, 'edition.style')) notFound();
  const edition = (await listHouseStyles(actor)).find((one) => one.id === id);
  return edition ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor();
  if (!actor) return {};
  return { title: (await styleOf(actor, (await params).id)).name };
}

export default async function HouseStylePage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/newsroom/house-style/${id}`);
  const edition = await styleOf(actor, id);
  const words = messages(actor.language).editions.style;
  return (
    <>
      <PageHeader
        title={fillIn(words.edit, { name: edition.name })}
        back={<BackLink href="/newsroom/house-style" label={words.back} />}
      />
      <HouseStyleForm key={edition.seen} edition={edition} exampleAt={new Date()} save={styleEditionAction} />
    </>
  );
}
