'use server';
import { action } from '#app/_request/action.ts';
import { styleEditionSchema } from '#lib/credit/house-style.ts';
import { styleEdition } from '#lib/credit/style-edition.ts';

export const styleEditionAction = action(styleEditionSchema, styleEdition);
