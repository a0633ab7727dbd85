import {
  Building2,
  ChartNoAxesColumn,
  FileDown,
  FileInput,
  Images,
  LayoutTemplate,
  type LucideIcon,
  Newspaper,
  Quote,
  ShieldCheck,
  Users,
} from 'lucide-react';
import type { PlaceName } from './places.ts';

const icons: Record<PlaceName, LucideIcon> = {
  stories: Newspaper,
  photos: Images,
  files: FileDown,
  wire: FileInput,
  fronts: LayoutTemplate,
  people: Users,
  agencies: Building2,
  counts: ChartNoAxesColumn,
  style: Quote,
  staff: ShieldCheck,
};

export function PlaceIcon({ name, className }: { name: PlaceName; className?: string }) {
  const Icon = icons[name];
  return <Icon aria-hidden className={className} />;
}
