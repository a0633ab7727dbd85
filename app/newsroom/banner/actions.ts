'use server';
import { action } from '#app/_request/action.ts';
import { bannerSchema, clearBannerSchema } from '#lib/edition/banner-form.ts';
import { clearBanner } from '#lib/edition/clear-banner.ts';
import { setBanner } from '#lib/edition/set-banner.ts';

export const setBannerAction = action(bannerSchema, setBanner);
export const clearBannerAction = action(clearBannerSchema, clearBanner);
