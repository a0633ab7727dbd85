/**
 * Every command behind a door of docs/policy.md, asked by every role: it answers or refuses exactly as the table says.
 * A command alone is not a door, so that each file is also read for the command it passes on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Door, isAction, isPage, readPolicy } from '#e2e/support/policy.ts';
import type { RevisionFields } from '#lib/article/article.ts';
import { assignLength } from '#lib/article/assign-length.ts';
import { countEverything } from '#lib/article/count-credits.ts';
import { readCountFilters } from '#lib/article/count-form.ts';
import { createArticle } from '#lib/article/create-article.ts';
import { followSource } from '#lib/article/follow-source.ts';
import { linkArticle, unlinkArticle } from '#lib/article/link-article.ts';
import { noFilters } from '#lib/article/list-form.ts';
import { nameRevision } from '#lib/article/name-revision.ts';
import { paymentLines } from '#lib/article/payment-lines.ts';
import { getPhotoForStory } from '#lib/article/photos-in-story.ts';
import { getPreview } from '#lib/article/preview.ts';
import { listPreviewLinks, revokePreview, sharePreview } from '#lib/article/preview-links.ts';
import { publishArticle } from '#lib/article/publish-article.ts';
import { getRevisionForEditing, listArticleEvents, listArticles } from '#lib/article/queries.ts';
import { restoreRevision } from '#lib/article/restore-revision.ts';
import { revisionFields } from '#lib/article/revision-rows.ts';
import { saveArticle } from '#lib/article/save-article.ts';
import { startTranslation } from '#lib/article/start-translation.ts';
import { updateArticle } from '#lib/article/update-article.ts';
import { withdrawArticle } from '#lib/article/withdraw-article.ts';
import { paragraph } from '#lib/body/blocks/paragraph.ts';
import { beginThread } from '#lib/collaboration/begin-thread.ts';
import { countMentions, findMentionable, listThreads } from '#lib/collaboration/comment-queries.ts';
import { deleteComment } from '#lib/collaboration/delete-comment.ts';
import { editComment } from '#lib/collaboration/edit-comment.ts';
import { keepManuscript } from '#lib/collaboration/keep-manuscript.ts';
import { moveThread } from '#lib/collaboration/move-thread.ts';
import { reopenThread } from '#lib/collaboration/reopen-thread.ts';
import { replyToThread } from '#lib/collaboration/reply-to-thread.ts';
import { resolveThread } from '#lib/collaboration/resolve-thread.ts';
import { seeMentions } from '#lib/collaboration/see-mentions.ts';
import { createAgency } from '#lib/contributor/create-agency.ts';
import { createContributor } from '#lib/contributor/create-contributor.ts';
import { editAgency } from '#lib/contributor/edit-agency.ts';
import { editContributor } from '#lib/contributor/edit-contributor.ts';
import { mergeAgencies } from '#lib/contributor/merge-agencies.ts';
import { mergeContributors } from '#lib/contributor/merge-contributors.ts';
import { survivingAgency, survivorsChoices } from '#lib/contributor/merge-form.ts';
import { proposeLatinName } from '#lib/contributor/person-details-queries.ts';
import {
  findAgencies,
  findContributors,
  findNamed,
  getAgency,
  getContributor,
  similarAgencies,
  similarContributors,
} from '#lib/contributor/queries.ts';
import { splitContributor } from '#lib/contributor/split-contributor.ts';
import { tellApart } from '#lib/contributor/tell-apart.ts';
import { undoAgencyMerge } from '#lib/contributor/undo-agency-merge.ts';
import { undoReattribution } from '#lib/contributor/undo-reattribution.ts';
import { reprintStories } from '#lib/credit/reprint-stories.ts';
import { styleEdition } from '#lib/credit/style-edition.ts';
import { clearBanner } from '#lib/edition/clear-banner.ts';
import { setBanner } from '#lib/edition/set-banner.ts';
import { addFile } from '#lib/file/add-file.ts';
import { deleteFile } from '#lib/file/delete-file.ts';
import { findFile, findFiles } from '#lib/file/queries.ts';
import { renameFile } from '#lib/file/rename-file.ts';
import { publishFront } from '#lib/front-page/publish-front.ts';
import { findFrontStories, getFrontDesk, listFrontRevisions } from '#lib/front-page/queries.ts';
import { restoreFront } from '#lib/front-page/restore-front.ts';
import { saveFront } from '#lib/front-page/save-front.ts';
import { scheduleFront } from '#lib/front-page/schedule-front.ts';
import { unscheduleFront } from '#lib/front-page/unschedule-front.ts';
import { addPhoto } from '#lib/photo/add-photo.ts';
import { creditPhoto } from '#lib/photo/credit-photo.ts';
import { editPhoto } from '#lib/photo/edit-photo.ts';
import { findOriginal, findRendition, listPhotos } from '#lib/photo/queries.ts';
import { db } from '#lib/platform/db.ts';
import { NotAllowed, NotFound } from '#lib/platform/errors.ts';
import { newId } from '#lib/platform/ids.ts';
import type { Actor } from '#lib/staff/actor.ts';
import { changePassword } from '#lib/staff/change-password.ts';
import { chooseLanguage } from '#lib/staff/choose-language.ts';
import { createUser } from '#lib/staff/create-user.ts';
import { deactivateUser } from '#lib/staff/deactivate-user.ts';
import { editOwnName } from '#lib/staff/edit-own-name.ts';
import { editUser } from '#lib/staff/edit-user.ts';
import { hashPassword } from '#lib/staff/password.ts';
import { reactivateUser } from '#lib/staff/reactivate-user.ts';
import { resetPassword } from '#lib/staff/reset-password.ts';
import { revokeOtherSessions, revokeSession } from '#lib/staff/revoke-session.ts';
import { type Role, roles } from '#lib/staff/roles.ts';
import { importArticle } from '#lib/wire/import-article.ts';
import { readCopyToShow } from '#lib/wire/read-for-edition.ts';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { buildPhoto } from '#prisma/seed/builders/photo.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';

let colleague: Actor;
let editionId: string;
let sectionId: string;
let contributorId: string;
let agencyId: string;
let passwordHash: string;

async function someone(role: Role): Promise<Actor> {
  const { id, name } = await buildUser(db(), { roles: [role] });
  return { id, name, roles: [role], language: 'en' };
}

const letters = () =>
  newId()
    .slice(-8)
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

beforeAll(async () => {
  editionId = (await buildEdition(db(), { code: letters() })).id;
  sectionId = (await buildSection(db(), { editionId })).id;
  colleague = await someone('admin');
  await someone('admin');
  contributorId = (await createContributor(colleague, { name: 'Mo Jingxi', ...nothingMore })).id;
  passwordHash = await hashPassword(password);
  agencyId = (await createAgency(colleague, { name: `Agency ${newId()}`, about: '', names: [] })).id;
});

const printedToday = readCountFilters({}, new Date().toISOString().slice(0, 10));
const nothingMore = { title: '', biography: '', names: [] };

/** A story that is ready to publish. */
async function story(owner: Actor, status: 'draft' | 'published' = 'draft') {
  const { article, revisions } = await buildArticle(db(), {
    editionId,
    createdById: owner.id,
    status,
    revisions: [
      {
        headline: 'Ferries resume',
        slug: newId(),
        sectionId,
        body: { type: 'doc', content: [paragraph({ type: 'text', text: 'The first boat left.' })] },
        credits: [{ role: 'writer', contributorId }],
      },
    ],
  });
  return { articleId: article.id, revisionId: revisions[0]?.id ?? '' };
}

const older = ({ articleId, revisionId }: { articleId: string; revisionId: string }) => ({
  articleId,
  revisionId,
  latestRevisionId: revisionId,
});

const shared = ({ articleId }: { articleId: string }) => ({ articleId, days: 7 as const });

const linkTo = async (articleId: string) => (await sharePreview(colleague, { articleId, days: 1 })).linkId;

async function save(owner: Actor, change: Partial<RevisionFields>) {
  const { articleId, revisionId } = await story(owner);
  const fields = { ...(await revisionFields(db(), revisionId)), ...change };
  return { articleId, editionId, baseRevisionId: revisionId, revisionId: newId(), fields };
}

/** Something said about a colleague's story. */
async function thread(author: Actor, kind: 'story' | 'text' = 'story') {
  const { articleId } = await story(colleague);
  const anchor = kind === 'story' ? { kind } : { kind, from: null, to: null, quote: 'The first boat' };
  return beginThread(author, { articleId, anchor, text: 'Is that so?' });
}

const photo = async (owner: Actor) => (await buildPhoto(db(), { uploadedById: owner.id })).id;

/** Whoever may add none may still be said to own one: their role was another. */
async function fileOf(owner: Actor): Promise<string> {
  const { file } = await addFile(colleague, { bytes: Buffer.from(newId()), name: 'tides.txt' });
  await db().file.update({ where: { id: file.id }, data: { addedById: owner.id } });
  return file.id;
}

async function takeFile(actor: Actor) {
  const { file } = await addFile(colleague, { bytes: Buffer.from(newId()), name: 'tides.txt' });
  return findFile(actor, file.id, file.name);
}

const picture = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { ImageDescription: newId() } })
    .jpeg()
    .toBuffer();

async function session({ id: userId }: Actor): Promise<{ sessionId: string }> {
  const made = { id: newId(), userId, expiresAt: new Date(Date.now() + 60_000) };
  await db().session.create({ data: made });
  return { sessionId: made.id };
}

async function newcomer() {
  const { id } = await createContributor(colleague, { name: 'Mo Jingxi', ...nothingMore });
  return getContributor(colleague, id);
}

async function mergingAgencies() {
  const make = async () =>
    getAgency(colleague, (await createAgency(colleague, { name: newId(), about: '', names: [] })).id);
  const [one, two] = [await make(), await make()];
  return {
    survivorId: one.id,
    mergedId: two.id,
    survivorSeen: one.seen,
    mergedSeen: two.seen,
    choices: survivingAgency,
  };
}

async function splitting() {
  const { id: fromId, seen } = await newcomer();
  const { id: photoId } = await buildPhoto(db(), { credits: [{ contributorId: fromId }] });
  return { fromId, seen, to: { name: 'Jingxi Mo' }, articleIds: [], photoIds: [photoId] };
}

const copy = () => ({
  editionId,
  content: Buffer.from('Ferries resume\n\nBy Mo Jingxi\n\nThe first boat left at half past nine.\n').toString(
    'base64',
  ),
  overrides: {},
});

const inAnHour = () => new Date(Date.now() + 3_600_000);

/** A front that a colleague has arranged a moment ago. */
async function front() {
  const { latest } = await getFrontDesk(colleague, editionId);
  const revisionId = newId();
  const place = { frontId: editionId, revisionId };
  await saveFront(colleague, { ...place, baseRevisionId: latest?.id ?? null, containers: [] });
  return place;
}

const password = 'eleven herrings at noon';

const photoTexts = { headline: 'Pier', caption: '', altText: '', place: '', copyright: '', usageTerms: '' };

const one = (role: Role): Role[] => [role];

const noOne = async () => ({ id: (await someone('reporter')).id });

type Trial = { command: string; attempt: (actor: Actor) => Promise<unknown> };

/** A command with the least it needs to succeed. */
function trial<Input>(
  command: (actor: Actor, input: Input) => Promise<unknown>,
  input: (actor: Actor) => Input | Promise<Input>,
): Trial {
  return { command: command.name, attempt: async (actor) => command(actor, await input(actor)) };
}

/** A translation of somebody's that a source stands behind. */
async function translated(owner: Actor) {
  const [source, own] = [await story(colleague), await story(owner)];
  const seen = { sourceId: source.articleId, sourceRevisionId: source.revisionId };
  await db().translation.create({ data: { articleId: own.articleId, ...seen } });
  return { articleId: own.articleId, sourceRevisionId: source.revisionId };
}

const account = 'newsroom/account/actions.ts';
const agencies = 'newsroom/agencies/actions.ts';
const articles = 'newsroom/articles/actions.ts';
const banner = 'newsroom/banner/actions.ts';
const comments = 'newsroom/comments/actions.ts';
const files = 'newsroom/files/actions.ts';
const fronts = 'newsroom/front-pages/actions.ts';
const houseStyle = 'newsroom/house-style/actions.ts';
const people = 'newsroom/contributors/actions.ts';
const photos = 'newsroom/photos/actions.ts';
const staff = 'newsroom/staff/actions.ts';

/** By door, and by what it is opened on. */
const trials: Record<string, Trial> = {
  'POST /api/photos': trial(addPhoto, async () => ({ bytes: await picture(), name: 'pier.jpg' })),
  'GET /api/photos/[id]/original': trial(findOriginal, () => photo(colleague)),
  'GET /photos/[id]/[file] any other photo': {
    command: 'findRendition',
    attempt: async (actor) => findRendition(actor, await photo(colleague), '480.webp'),
  },
  'HEAD /photos/[id]/[file] any other photo': {
    command: 'findRendition',
    attempt: async (actor) => findRendition(actor, await photo(colleague), '480.webp'),
  },
  'POST /api/files': trial(addFile, () => ({ bytes: Buffer.from(`${newId()}\n`), name: 'tides.txt' })),
  'GET /files/[id]/[name] any other file': { command: 'findFile', attempt: takeFile },
  'HEAD /files/[id]/[name] any other file': { command: 'findFile', attempt: takeFile },
  'GET /newsroom/files/find': trial(findFiles, () => ({ search: '' })),
  'GET /newsroom/articles/find': trial(listArticles, () => noFilters),
  'GET /newsroom/articles/names': {
    command: 'findNamed',
    attempt: (actor) => findNamed(actor, 'Mo', { people: 8, agencies: 4 }),
  },
  'POST /newsroom/articles/[id]/save own story': trial(saveArticle, (actor) =>
    save(actor, { headline: 'Ferries stop' }),
  ),
  "POST /newsroom/articles/[id]/save another's story": trial(saveArticle, () =>
    save(colleague, { headline: 'Ferries stop' }),
  ),
  "POST /newsroom/articles/[id]/save another's story, credits alone": trial(saveArticle, () =>
    save(colleague, { credits: [], noByline: true }),
  ),
  'POST /newsroom/wire/read': trial(readCopyToShow, copy),
  'POST /newsroom/wire/import': trial(importArticle, () => ({ ...copy(), people: {}, agencies: {} })),

  [`${account}#editOwnNameAction`]: trial(editOwnName, () => ({ name: 'New Name' })),
  [`${account}#chooseLanguageAction`]: trial(chooseLanguage, () => ({ language: 'ar' as const })),
  [`${account}#changePasswordAction`]: trial(changePassword, async (actor) => {
    await db().user.update({ where: { id: actor.id }, data: { passwordHash } });
    return { present: password, wanted: `${password}!`, ...(await session(actor)) };
  }),
  [`${account}#revokeOwnSessionAction own session`]: trial(revokeSession, session),
  [`${account}#revokeOwnSessionAction another's session`]: trial(revokeSession, () => session(colleague)),
  [`${account}#revokeOtherSessionsAction`]: trial(revokeOtherSessions, session),

  [`${agencies}#createAgencyAction`]: trial(createAgency, () => ({ name: newId(), about: '', names: [] })),
  [`${agencies}#editAgencyAction`]: trial(editAgency, async () => {
    const { id, name, seen } = await getAgency(colleague, agencyId);
    return { id, name, seen, about: 'Pictures.', names: [] };
  }),
  [`${agencies}#mergeAgenciesAction`]: trial(mergeAgencies, mergingAgencies),
  [`${agencies}#undoAgencyMergeAction`]: trial(undoAgencyMerge, async () => ({
    id: (await mergeAgencies(colleague, await mergingAgencies())).id,
  })),
  [`${agencies}#findAgenciesAction`]: {
    command: 'findAgencies',
    attempt: (actor) => findAgencies(actor, 'Agency', 8),
  },
  [`${agencies}#similarAgenciesAction`]: trial(similarAgencies, () => 'Agency'),

  [`${articles}#createArticleAction`]: trial(createArticle, () => ({ editionId })),
  [`${articles}#keepManuscriptAction`]: trial(keepManuscript, async () => ({
    articleId: (await story(colleague)).articleId,
  })),
  [`${articles}#publishArticleAction`]: trial(publishArticle, (actor) => story(actor)),
  [`${articles}#updateArticleAction`]: trial(updateArticle, (actor) => story(actor, 'published')),
  [`${articles}#withdrawArticleAction`]: trial(withdrawArticle, (actor) => story(actor, 'published')),
  [`${articles}#restoreRevisionAction own story`]: trial(restoreRevision, async (actor) =>
    older(await story(actor)),
  ),
  [`${articles}#restoreRevisionAction another's story`]: trial(restoreRevision, async () =>
    older(await story(colleague)),
  ),
  [`${articles}#nameRevisionAction own story`]: trial(nameRevision, async (actor) => ({
    ...(await story(actor)),
    name: 'For the lawyers',
  })),
  [`${articles}#nameRevisionAction another's story`]: trial(nameRevision, async () => ({
    ...(await story(colleague)),
    name: 'For the lawyers',
  })),
  [`${articles}#sharePreviewAction own story`]: trial(sharePreview, async (actor) =>
    shared(await story(actor)),
  ),
  [`${articles}#sharePreviewAction another's story`]: trial(sharePreview, async () =>
    shared(await story(colleague)),
  ),
  [`${articles}#revokePreviewAction own story`]: trial(revokePreview, async (actor) => {
    const { articleId } = await story(actor);
    return { articleId, linkId: await linkTo(articleId) };
  }),
  [`${articles}#revokePreviewAction another's story`]: trial(revokePreview, async () => {
    const { articleId } = await story(colleague);
    return { articleId, linkId: await linkTo(articleId) };
  }),
  [`${articles}#assignLengthAction own story`]: trial(assignLength, async (actor) => ({
    articleId: (await story(actor)).articleId,
    words: 400,
  })),
  [`${articles}#assignLengthAction another's story`]: trial(assignLength, async () => ({
    articleId: (await story(colleague)).articleId,
    words: 400,
  })),
  [`${articles}#listPreviewLinksAction`]: trial(
    listPreviewLinks,
    async () => (await story(colleague)).articleId,
  ),
  'GET /newsroom/articles/[id]/card': trial(getPreview, async () => (await story(colleague)).articleId),
  [`${articles}#linkArticleAction`]: trial(linkArticle, async () => ({
    articleId: (await story(colleague)).articleId,
    otherId: (await buildArticle(db(), { editionId: (await buildEdition(db(), { code: letters() })).id }))
      .article.id,
  })),
  [`${articles}#unlinkArticleAction`]: trial(unlinkArticle, async () => ({
    articleId: (await story(colleague)).articleId,
  })),
  [`${articles}#startTranslationAction`]: trial(startTranslation, async () => ({
    articleId: (await story(colleague)).articleId,
    editionId: (await buildEdition(db(), { code: letters() })).id,
  })),
  [`${articles}#followSourceAction own story`]: trial(followSource, (actor) => translated(actor)),
  [`${articles}#followSourceAction another's story`]: trial(followSource, () => translated(colleague)),
  [`${articles}#getRevisionAction`]: trial(
    getRevisionForEditing,
    async () => (await story(colleague)).revisionId,
  ),
  [`${articles}#getPhotoForStoryAction`]: trial(getPhotoForStory, async () => ({
    articleId: (await story(colleague)).articleId,
    photoId: await photo(colleague),
  })),
  [`${articles}#listArticleEventsAction`]: trial(
    listArticleEvents,
    async () => (await story(colleague)).articleId,
  ),
  [`${articles}#creditPhotoAction own photo`]: trial(creditPhoto, async (actor) => ({
    photoId: await photo(actor),
    credits: [],
  })),
  [`${articles}#creditPhotoAction another's photo`]: trial(creditPhoto, async () => ({
    photoId: await photo(colleague),
    credits: [],
  })),

  [`${banner}#setBannerAction`]: trial(setBanner, () => ({
    editionId,
    text: 'Strait closed',
    articleId: null,
    endsAt: new Date(Date.now() + 60_000),
  })),
  [`${banner}#clearBannerAction`]: trial(clearBanner, () => ({ editionId })),

  [`${houseStyle}#styleEditionAction`]: trial(styleEdition, async () => ({
    editionId: (await buildEdition(db(), { code: letters() })).id,
    seen: '0',
    style: {},
  })),

  'GET /newsroom/credits/counts.csv': {
    command: 'countEverything',
    attempt: (actor) => countEverything(actor, printedToday).next(),
  },
  'GET /newsroom/credits/payments.csv': {
    command: 'paymentLines',
    attempt: (actor) => paymentLines(actor, printedToday).next(),
  },
  'GET /newsroom/mentions/count': {
    command: 'countMentions',
    attempt: (actor) => countMentions(actor),
  },
  [`${comments}#listThreadsAction`]: trial(listThreads, async () => ({
    articleId: (await story(colleague)).articleId,
  })),
  [`${comments}#beginThreadAction`]: trial(beginThread, async () => ({
    articleId: (await story(colleague, 'published')).articleId,
    anchor: { kind: 'story' as const },
    text: 'Is that so?',
  })),
  [`${comments}#replyToThreadAction`]: trial(replyToThread, async () => ({
    threadId: (await thread(colleague)).threadId,
    text: 'It is.',
  })),
  [`${comments}#editCommentAction own comment`]: trial(editComment, async (actor) => ({
    commentId: (await thread(actor)).commentId,
    text: 'Is it?',
  })),
  [`${comments}#editCommentAction another's comment`]: trial(editComment, async () => ({
    commentId: (await thread(colleague)).commentId,
    text: 'Is it?',
  })),
  [`${comments}#deleteCommentAction own comment`]: trial(deleteComment, async (actor) => ({
    commentId: (await thread(actor)).commentId,
  })),
  [`${comments}#deleteCommentAction another's comment`]: trial(deleteComment, async () => ({
    commentId: (await thread(colleague)).commentId,
  })),
  [`${comments}#resolveThreadAction`]: trial(resolveThread, async () => ({
    threadId: (await thread(colleague)).threadId,
  })),
  [`${comments}#reopenThreadAction`]: trial(reopenThread, async () => ({
    threadId: (await thread(colleague)).threadId,
  })),
  [`${comments}#moveThreadAction`]: trial(moveThread, async () => ({
    threadId: (await thread(colleague, 'text')).threadId,
    was: null,
    anchor: { kind: 'text' as const, from: null, to: null, quote: '' },
  })),
  [`${comments}#findMentionableAction`]: trial(findMentionable, async () => ({
    articleId: (await story(colleague)).articleId,
    search: '',
  })),
  [`${comments}#seeMentionsAction`]: trial(seeMentions, () => ({})),

  [`${people}#createContributorAction`]: trial(createContributor, () => ({
    name: 'Wu Lanlan',
    ...nothingMore,
  })),
  [`${people}#editContributorAction`]: trial(editContributor, async () => {
    const { id, name, seen } = await getContributor(colleague, contributorId);
    return { id, name, seen, ...nothingMore };
  }),
  [`${people}#findContributorsAction`]: {
    command: 'findContributors',
    attempt: (actor) => findContributors(actor, 'Mo', 8),
  },
  [`${people}#similarContributorsAction`]: trial(similarContributors, () => 'Mo Jingxi'),

  [`${people}#mergeContributorsAction`]: trial(mergeContributors, async () => {
    const [one, two] = [await newcomer(), await newcomer()];
    return {
      survivorId: one.id,
      mergedId: two.id,
      survivorSeen: one.seen,
      mergedSeen: two.seen,
      choices: survivorsChoices,
    };
  }),
  [`${people}#proposeLatinNameAction`]: trial(proposeLatinName, () => 'علي'),
  [`${people}#splitContributorAction`]: trial(splitContributor, splitting),
  [`${people}#undoReattributionAction`]: trial(undoReattribution, async () => ({
    id: (await splitContributor(colleague, await splitting())).id,
  })),
  [`${people}#reprintStoriesAction`]: trial(reprintStories, async () => {
    const { id, name } = await newcomer();
    const published = await story(colleague, 'published');
    const revision = { revisionId: published.revisionId, contributorId: id, name };
    await db().keptName.create({ data: revision });
    return { id, articleIds: null };
  }),
  [`${people}#tellApartAction`]: trial(tellApart, async () => ({
    oneId: (await newcomer()).id,
    otherId: (await newcomer()).id,
  })),

  'GET /newsroom/front-pages/stories': trial(findFrontStories, () => ({ frontId: editionId, search: '' })),
  [`${fronts}#saveFrontAction`]: trial(saveFront, async () => {
    const { frontId, revisionId } = await front();
    return { frontId, baseRevisionId: revisionId, revisionId: newId(), containers: [] };
  }),
  [`${fronts}#publishFrontAction`]: trial(publishFront, front),
  [`${fronts}#scheduleFrontAction`]: trial(scheduleFront, async () => ({
    ...(await front()),
    liveFrom: inAnHour(),
  })),
  [`${fronts}#unscheduleFrontAction`]: trial(unscheduleFront, async () => {
    const place = await front();
    const { releaseId } = await scheduleFront(colleague, { ...place, liveFrom: inAnHour() });
    return { frontId: place.frontId, releaseId };
  }),
  [`${fronts}#restoreFrontAction`]: trial(restoreFront, async () => {
    const { frontId, revisionId } = await front();
    return { frontId, baseRevisionId: revisionId, revisionId: newId(), restoredId: revisionId };
  }),
  [`${fronts}#getFrontDeskAction`]: trial(getFrontDesk, () => editionId),
  [`${fronts}#listFrontRevisionsAction`]: trial(listFrontRevisions, () => editionId),

  [`${files}#renameFileAction own file`]: trial(renameFile, async (actor) => ({
    fileId: await fileOf(actor),
    name: 'levels',
  })),
  [`${files}#renameFileAction another's file`]: trial(renameFile, async () => ({
    fileId: await fileOf(colleague),
    name: 'levels',
  })),
  [`${files}#deleteFileAction own file`]: trial(deleteFile, async (actor) => ({
    fileId: await fileOf(actor),
  })),
  [`${files}#deleteFileAction another's file`]: trial(deleteFile, async () => ({
    fileId: await fileOf(colleague),
  })),

  [`${photos}#editPhotoAction own photo`]: trial(editPhoto, async (actor) => ({
    photoId: await photo(actor),
    ...photoTexts,
    credits: [],
  })),
  [`${photos}#editPhotoAction another's photo`]: trial(editPhoto, async () => ({
    photoId: await photo(colleague),
    ...photoTexts,
    credits: [],
  })),
  [`${photos}#searchPhotosAction`]: trial(listPhotos, () => ({ search: '', page: 1 })),

  [`${staff}#createUserAction`]: trial(createUser, () => ({
    name: 'New Colleague',
    email: `${newId()}@newsroom.example`,
    roles: one('reporter'),
  })),
  [`${staff}#editUserAction`]: trial(editUser, async () => ({
    ...(await noOne()),
    name: 'New Colleague',
    email: `${newId()}@newsroom.example`,
    roles: one('editor'),
  })),
  [`${staff}#resetPasswordAction`]: trial(resetPassword, noOne),
  [`${staff}#deactivateUserAction`]: trial(deactivateUser, noOne),
  [`${staff}#reactivateUserAction`]: trial(reactivateUser, noOne),
  [`${staff}#revokeSessionAction own session`]: trial(revokeSession, session),
  [`${staff}#revokeSessionAction another's session`]: trial(revokeSession, () => session(colleague)),
};

const nameOf = ({ door, on }: Door) => `${door} ${on}`.trim();
const closed = readPolicy().doors.filter((door) => !isPage(door) && !door.allowed.has('signed out'));

test('every action and route that is not public is tried', () => {
  expect(Object.keys(trials).sort()).toEqual(closed.map(nameOf).sort());
});

describe.each(closed)('$door $on', (door) => {
  const { command, attempt } = trials[nameOf(door)] ?? { command: '', attempt: () => Promise.resolve() };

  test(`is a door to ${command}`, () => {
    expect(sourceOf(door)).toMatch(
      new RegExp(`(action|json\\w+|csvRoute)\\([^()]*\\b${command}\\b|\\b${command}\\(actor,`),
    );
  });

  test.each(roles)('%s', async (role) => {
    const answer = await attempt(await someone(role)).then(
      () => 'done',
      (error: unknown) => error,
    );
    if (door.allowed.has(role)) expect(answer).toBe('done');
    else expect(answer).toBeInstanceOf(door.on === "another's session" ? NotFound : NotAllowed);
  });
});

/** The text of the action, or of the route's file. */
function sourceOf(door: Door): string {
  const [file = '', name] = isAction(door)
    ? door.door.split('#')
    : [`${door.door.replace(/^\w+ \//, '')}/route.ts`];
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  if (name === undefined) return text;
  return text.split(/^(?=export )/m).find((part) => new RegExp(`^export .*\\b${name}\\b`).test(part)) ?? '';
}
