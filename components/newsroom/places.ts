/** Where one can go and what one can begin, for those who may. */
import type { NewsroomMessages } from '#lib/language/newsroom-messages.ts';
import { type Actor, holds } from '#lib/staff/actor.ts';
import type { Permission } from '#lib/staff/roles.ts';

export type PlaceName =
  | 'stories'
  | 'photos'
  | 'files'
  | 'wire'
  | 'fronts'
  | 'people'
  | 'agencies'
  | 'counts'
  | 'style'
  | 'staff';
export type Place = { name: PlaceName; label: string; href: string };
export type Beginning = { label: string; href: string };

const places: readonly { name: PlaceName; href: string; permission: Permission }[] = [
  { name: 'stories', href: '/newsroom/articles', permission: 'article.read' },
  { name: 'photos', href: '/newsroom/photos', permission: 'photo.read' },
  { name: 'files', href: '/newsroom/files', permission: 'article.read' },
  { name: 'wire', href: '/newsroom/wire', permission: 'article.create' },
  { name: 'fronts', href: '/newsroom/front-pages', permission: 'front.edit' },
  { name: 'people', href: '/newsroom/contributors', permission: 'contributor.read' },
  { name: 'agencies', href: '/newsroom/agencies', permission: 'contributor.read' },
  { name: 'counts', href: '/newsroom/credits', permission: 'credit.count' },
  { name: 'style', href: '/newsroom/house-style', permission: 'edition.style' },
  { name: 'staff', href: '/newsroom/staff', permission: 'staff.read' },
];

type BeginningName = 'newStory' | 'importCopy' | 'uploadPhotos' | 'newPerson' | 'newAgency' | 'newUser';

const beginnings: readonly { name: BeginningName; href: string; permission: Permission }[] = [
  { name: 'newStory', href: '/newsroom/articles/new', permission: 'article.create' },
  { name: 'importCopy', href: '/newsroom/wire', permission: 'article.create' },
  { name: 'uploadPhotos', href: '/newsroom/photos', permission: 'photo.add' },
  { name: 'newPerson', href: '/newsroom/contributors/new', permission: 'contributor.create' },
  { name: 'newAgency', href: '/newsroom/agencies/new', permission: 'contributor.create' },
  { name: 'newUser', href: '/newsroom/staff/new', permission: 'staff.edit' },
];

export function placesFor(actor: Actor, t: NewsroomMessages): Place[] {
  return places
    .filter((place) => holds(actor, place.permission))
    .map(({ name, href }) => ({ name, href, label: t.places[name] }));
}

export function beginningsFor(actor: Actor, t: NewsroomMessages): Beginning[] {
  return beginnings
    .filter((beginning) => holds(actor, beginning.permission))
    .map(({ name, href }) => ({ href, label: t.palette[name] }));
}
