import { paymentColumns, paymentLines } from '#lib/article/payment-lines.ts';
import { csvRoute } from '../csv-route.ts';

/** Who is to be paid for what was printed in a period. */
export const GET = csvRoute('payments', paymentColumns, paymentLines);
