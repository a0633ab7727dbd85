/** The picture desk's stock. Each is drawn by the scene of the same name in pictures/. */
import type { DemoPhoto } from './content.ts';
import { cityPhotos } from './photos/city.ts';
import { landPhotos } from './photos/land.ts';
import { peoplePhotos } from './photos/people.ts';
import { waterPhotos } from './photos/water.ts';

export const photos: DemoPhoto[] = [...waterPhotos, ...cityPhotos, ...landPhotos, ...peoplePhotos];
