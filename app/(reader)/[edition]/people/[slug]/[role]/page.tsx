import {
  ContributorPage,
  type ContributorPageProps,
  contributorMetadata,
} from '../../../../contributor-page.tsx';

export const generateMetadata = contributorMetadata;

export default function Page(props: ContributorPageProps) {
  return <ContributorPage {...props} />;
}
