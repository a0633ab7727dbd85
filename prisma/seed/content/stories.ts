import type { DemoStory } from './content.ts';
import { arabicCity } from './stories/ar/city.ts';
import { englishCity } from './stories/en/city.ts';
import { chineseCity } from './stories/zh/city.ts';

export const stories: DemoStory[] = [...englishCity, ...chineseCity, ...arabicCity];
