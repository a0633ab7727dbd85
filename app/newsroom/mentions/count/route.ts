import { z } from 'zod';
import { jsonQuery } from '#app/_request/json-route.ts';
import { countMentions } from '#lib/collaboration/comment-queries.ts';

const querySchema = z.strictObject({});

/** How often the actor was spoken to and has not read it: for the bell, which asks now and then. */
export const GET = jsonQuery(querySchema, countMentions);
