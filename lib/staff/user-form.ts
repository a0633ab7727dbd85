/** The border: accounts of colleagues. */
import { z } from 'zod';
import { newsroomLanguages } from '../language/newsroom-languages.ts';
import { roleSchema } from './roles.ts';
import { emailSchema } from './sign-in-form.ts';

export const passwordLength = { minimum: 12, maximum: 200 };

export const passwordSchema = z
  .string()
  .min(passwordLength.minimum, 'password-short')
  .max(passwordLength.maximum);

const userNameSchema = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'required')
      .max(300)
      .refine((text) => !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text), 'name'),
  );

const rolesSchema = z
  .array(roleSchema)
  .min(1, 'role-missing')
  .transform((roles) => [...new Set(roles)]);

export const createUserSchema = z.strictObject({
  name: userNameSchema,
  email: emailSchema,
  roles: rolesSchema,
  /** Left out, one is made and told once. */
  password: passwordSchema.optional(),
});
export type CreateUser = z.infer<typeof createUserSchema>;

export const editUserSchema = z.strictObject({
  id: z.uuid(),
  name: userNameSchema,
  email: emailSchema,
  roles: rolesSchema,
});
export type EditUser = z.infer<typeof editUserSchema>;

export const userIdSchema = z.strictObject({ id: z.uuid() });
export type UserId = z.infer<typeof userIdSchema>;

export const revokeSessionSchema = z.strictObject({ sessionId: z.uuid() });
export type RevokeSession = z.infer<typeof revokeSessionSchema>;

export const editOwnNameSchema = z.strictObject({ name: userNameSchema });
export type EditOwnName = z.infer<typeof editOwnNameSchema>;

export const chooseLanguageSchema = z.strictObject({ language: z.enum(newsroomLanguages) });
export type ChooseLanguage = z.infer<typeof chooseLanguageSchema>;

export const changePasswordSchema = z.strictObject({
  present: z.string().min(1, 'required').max(1000),
  wanted: passwordSchema,
});
export type ChangePassword = z.infer<typeof changePasswordSchema>;
