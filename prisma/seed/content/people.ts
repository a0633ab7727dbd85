import type { DemoPerson } from './content.ts';
import { arabicPeople } from './people/arabic.ts';
import { chinesePeople } from './people/chinese.ts';
import { englishPeople } from './people/english.ts';

export const people: DemoPerson[] = [...englishPeople, ...chinesePeople, ...arabicPeople];
