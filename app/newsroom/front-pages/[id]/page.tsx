import { notFound } from 'next/navigation';
import { z } from 'zod';
import { found } from '#app/_request/found.ts';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { FrontDesk } from '#components/front-page/front-desk.client.tsx';
import { getFrontDesk } from '#lib/front-page/queries.ts';
import {
  getFrontDeskAction,
  listFrontRevisionsAction,
  publishFrontAction,
  restoreFrontAction,
  saveFrontAction,
  scheduleFrontAction,
  unscheduleFrontAction,
} from '../actions.ts';
import '#components/front-page/front-desk.css';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = titled((t) => t.fronts.title);

export default async function FrontDeskPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/newsroom/front-pages/${id}`);
  if (!z.uuid().safeParse(id).success) notFound();
  const desk = await found(getFrontDesk(actor, id));
  return (
    <FrontDesk
      key={id}
      desk={desk}
      actions={{
        save: saveFrontAction,
        publish: publishFrontAction,
        schedule: scheduleFrontAction,
        unschedule: unscheduleFrontAction,
        restore: restoreFrontAction,
        getDesk: getFrontDeskAction,
        revisions: listFrontRevisionsAction,
      }}
    />
  );
}
