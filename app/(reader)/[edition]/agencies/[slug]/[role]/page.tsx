import { AgencyPage, type AgencyPageProps, agencyMetadata } from '../../../../agency-page.tsx';

export const generateMetadata = agencyMetadata;

export default function Page(props: AgencyPageProps) {
  return <AgencyPage {...props} />;
}
