/** The site under test and who may enter it. */
export const port = Number(process.env.MASTHEAD_E2E_PORT ?? 4317);

export const admin = { email: 'chief@paper.example', password: 'correct horse battery staple' };
