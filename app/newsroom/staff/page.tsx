import Link from 'next/link';
import { found } from '#app/_request/found.ts';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { StaffTable } from '#components/staff/staff-table.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { printCount } from '#lib/language/catalogue.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { listUsers } from '#lib/staff/queries.ts';

export const generateMetadata = titled((t) => t.staff.title);

export default async function StaffPage() {
  const actor = await requireActor('/newsroom/staff');
  const users = await found(listUsers(actor));
  const { staff } = messages(actor.language);
  return (
    <>
      <PageHeader
        title={staff.title}
        aside={printCount(actor.language, staff.count, users.length)}
        actions={
          <Button asChild variant="primary">
            <Link href="/newsroom/staff/new">{staff.add}</Link>
          </Button>
        }
      />
      <StaffTable users={users} ownId={actor.id} />
    </>
  );
}
