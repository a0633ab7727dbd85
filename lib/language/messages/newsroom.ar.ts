import type { Arabic } from '../catalogue.ts';
import { firstAr } from './first.ar.ts';
import { furtherAr } from './further.ar.ts';
import type { newsroomEn } from './newsroom.en.ts';

export const newsroomAr: Arabic<typeof newsroomEn> = { ...firstAr, ...furtherAr };
