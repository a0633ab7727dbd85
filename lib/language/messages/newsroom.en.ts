/** Every word of the newsroom in English. Other languages have the same shape. */
import { firstEn } from './first.en.ts';
import { furtherEn } from './further.en.ts';

export const newsroomEn = { ...firstEn, ...furtherEn };
