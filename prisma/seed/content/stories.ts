import type { DemoStory } from './content.ts';
import { arabicCity } from './stories/ar/city.ts';
import { arabicCulture, arabicOpinion, arabicScience, arabicSport } from './stories/ar/culture-and-more.ts';
import { arabicBusiness, arabicWorld } from './stories/ar/world-and-business.ts';
import { englishCity } from './stories/en/city.ts';
import { englishCulture, englishScience } from './stories/en/culture-and-science.ts';
import { englishOpinion, englishSport } from './stories/en/sport-and-opinion.ts';
import { englishBusiness, englishWorld } from './stories/en/world-and-business.ts';
import { chineseCity } from './stories/zh/city.ts';
import {
  chineseCulture,
  chineseOpinion,
  chineseScience,
  chineseSport,
} from './stories/zh/culture-and-more.ts';
import { chineseBusiness, chineseWorld } from './stories/zh/world-and-business.ts';

export const stories: DemoStory[] = [
  ...englishCity,
  ...englishWorld,
  ...englishBusiness,
  ...englishCulture,
  ...englishScience,
  ...englishSport,
  ...englishOpinion,
  ...chineseCity,
  ...chineseWorld,
  ...chineseBusiness,
  ...chineseCulture,
  ...chineseScience,
  ...chineseSport,
  ...chineseOpinion,
  ...arabicCity,
  ...arabicWorld,
  ...arabicBusiness,
  ...arabicCulture,
  ...arabicScience,
  ...arabicSport,
  ...arabicOpinion,
];
