import type { Metadata } from 'next';
import { found } from '#app/_request/found.ts';
import { currentActor, requireActor } from '#app/_request/session.ts';
import { createAgencyAction, findAgenciesAction } from '#app/newsroom/agencies/actions.ts';
import { createContributorAction, findContributorsAction } from '#app/newsroom/contributors/actions.ts';
import { photoName } from '#components/photo/photo-choice.ts';
import { PhotoFacts } from '#components/photo/photo-facts.tsx';
import { PhotoForm } from '#components/photo/photo-form.client.tsx';
import { PhotoSide } from '#components/photo/photo-side.tsx';
import { PhotoView } from '#components/photo/photo-view.tsx';
import { messages } from '#lib/language/newsroom-messages.ts';
import { getPhoto } from '#lib/photo/queries.ts';
import { holds } from '#lib/staff/actor.ts';
import { editPhotoAction } from '../actions.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor();
  if (!actor) return {};
  const photo = await found(getPhoto(actor, (await params).id));
  return { title: photoName(photo).slice(0, 80) || messages(actor.language).photos.untitled };
}

export default async function PhotoPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/newsroom/photos/${id}`);
  const photo = await found(getPhoto(actor, id));
  const title = photoName(photo) || messages(actor.language).photos.untitled;
  const side = <PhotoSide photo={photo} language={actor.language} />;
  const picture = <PhotoView photo={photo} />;
  if (!photo.mayEdit) {
    return <PhotoFacts photo={photo} title={title} language={actor.language} picture={picture} side={side} />;
  }
  const mayCreate = holds(actor, 'contributor.create');
  const { headline, caption, altText, place, takenAt, copyright, usageTerms, credits } = photo;
  return (
    <PhotoForm
      key={id}
      photo={{ id, headline, caption, altText, place, takenAt, copyright, usageTerms, credits }}
      title={title}
      edit={editPhotoAction}
      findPeople={findContributorsAction}
      findAgencies={findAgenciesAction}
      createPerson={mayCreate ? createContributorAction : null}
      createAgency={mayCreate ? createAgencyAction : null}
      picture={picture}
      side={side}
    />
  );
}
