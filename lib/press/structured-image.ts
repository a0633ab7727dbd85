/** A photo in the words of schema.org, with whoever made it. */
import type { PrintedPhoto } from '../article/printed.ts';
import { photoCreditText } from '../credit/print-photo-credit.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { sharedPicture } from './shared-picture.ts';
import { photoCredits } from './story-credits.ts';
import { type Node, toNode } from './structured-parts.ts';

export function imageNodes(photo: PrintedPhoto, edition: PrintedEdition, url: string): Node[] {
  const picture = sharedPicture(photo);
  if (!picture) return [];
  const credit = photoCreditText(photo.credits, edition);
  const creators = photoCredits(photo, edition);
  const copyright = photo.copyright !== '' ? photo.copyright : creators.map(({ name }) => name).join(', ');
  return [
    {
      '@type': 'ImageObject',
      url: url + picture.address,
      contentUrl: url + picture.address,
      width: picture.width,
      height: picture.height,
      ...(photo.caption !== '' && { caption: photo.caption }),
      ...(creators.length > 0 && { creator: creators.map((creator) => toNode(creator, url)) }),
      ...(credit !== '' && { creditText: credit.replace(/^[[［]|[\]］]$/g, '') }),
      ...(copyright !== '' && { copyrightNotice: copyright }),
    },
  ];
}
