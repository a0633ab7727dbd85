/** What `/api/v1` is, as OpenAPI 3.1. */
import { z } from 'zod';
import { creditRoles } from '../credit/credit.ts';
import { roleSlug } from '../credit/role-slug.ts';
import { apiAgency, apiEditions, apiError, apiPerson, apiRoot, apiStories } from './api.ts';

const schemas = {
  Editions: apiEditions,
  Stories: apiStories,
  Person: apiPerson,
  Agency: apiAgency,
  Error: apiError,
};
type Name = keyof typeof schemas;

const answer = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
});
const named = (name: Name) => ({ $ref: `#/components/schemas/${name}` });
const refusals = {
  404: answer('There is none.', named('Error')),
  410: answer('It was taken down.', named('Error')),
  400: answer('The query says something that has no meaning here.', named('Error')),
  308: { description: 'It is known under another address, as after two people were found to be one.' },
};
type Refusal = keyof typeof refusals;

function read(summary: string, schema: object, parameters: object[] = [], refused: Refusal[] = []) {
  const others = Object.fromEntries(refused.map((status) => [status, refusals[status]]));
  return { get: { summary, parameters, responses: { 200: answer(summary, schema), ...others } } };
}
const inPath = (name: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'path',
  required: true,
  schema,
});
const inQuery = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'query',
  description,
  schema,
});

const ninjs = { $ref: 'https://iptc.org/std/ninjs/ninjs-schema_3.1.json' };

/** Without the root, as Next writes them. */
export const apiPaths: Record<string, ReturnType<typeof read>> = {
  '/openapi.json': read('This description', { type: 'object' }),
  '/editions': read('Every edition, with its sections', named('Editions')),
  '/editions/[edition]/stories': read(
    'Live stories, newest first, whole, twenty a page',
    named('Stories'),
    [
      inPath('edition'),
      inQuery('section', 'The slug of a section'),
      inQuery('topic', 'The slug of a topic'),
      inQuery('person', 'The slug of somebody named in them or under their photos'),
      inQuery('agency', 'The slug of an agency named there'),
      inQuery('role', 'Of a person or an agency: only what they are named for so', {
        enum: creditRoles.map(roleSlug),
      }),
      inQuery('page', 'From 1', { type: 'integer', minimum: 1 }),
    ],
    [400, 404],
  ),
  '/editions/[edition]/people/[slug]': read(
    'Somebody whom readers have met, as the edition tells of them',
    named('Person'),
    [inPath('edition'), inPath('slug')],
    [308, 404],
  ),
  '/editions/[edition]/agencies/[slug]': read(
    'An agency that stories or photos came from',
    named('Agency'),
    [inPath('edition'), inPath('slug')],
    [308, 404],
  ),
  '/stories/[id]': read(
    'One live story',
    ninjs,
    [inPath('id', { type: 'string', format: 'uuid' })],
    [404, 410],
  ),
};

export function toOpenApi(url: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Masthead',
      version: '1',
      description: 'What readers may read, for programs. No key is needed; nothing is written.',
    },
    servers: [{ url: `${url}${apiRoot}` }],
    paths: Object.fromEntries(
      Object.entries(apiPaths).map(([path, item]) => [path.replace(/\[(\w+)\]/g, '{$1}'), item]),
    ),
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'output' })]),
      ),
    },
  };
}
