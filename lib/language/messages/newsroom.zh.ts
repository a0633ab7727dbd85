import type { Chinese } from '../catalogue.ts';
import { firstZh } from './first.zh.ts';
import { furtherZh } from './further.zh.ts';
import type { newsroomEn } from './newsroom.en.ts';

export const newsroomZh: Chinese<typeof newsroomEn> = { ...firstZh, ...furtherZh };
