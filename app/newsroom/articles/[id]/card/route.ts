import { z } from 'zod';
import { currentActor } from '#app/_request/session.ts';
import { refusal, signedOut, tellError } from '#app/api/photos/answers.ts';
import { getPreview } from '#lib/article/preview.ts';
import { publishedEditions } from '#lib/edition/published.ts';
import { findRendition } from '#lib/photo/queries.ts';
import { readStored } from '#lib/platform/storage.ts';
import { cardOf } from '#lib/press/card.ts';
import { drawCard } from '#lib/press/draw-card.ts';

type Context = { params: Promise<{ id: string }> };

/** The card of a story as it is now, for the newsroom alone. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { id } = await params;
    const actor = await currentActor();
    if (!actor) return refusal(signedOut);
    const { story, editionCode } = await getPreview(actor, z.uuid().catch('').parse(id));
    const edition = (await publishedEditions()).find(({ code }) => code === editionCode);
    if (!edition) return new Response(null, { status: 404 });
    const card = cardOf(story, edition);
    const file = card.photo && (await findRendition(actor, card.photo.id, card.photo.file));
    const photo = file ? await readStored(file.storageKey) : null;
    const bytes = await drawCard(card, photo, photo ? 'jpg' : 'png');
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': photo ? 'image/jpeg' : 'image/png',
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  } catch (error) {
    return refusal(tellError(error));
  }
}
