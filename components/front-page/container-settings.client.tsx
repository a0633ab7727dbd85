'use client';

import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Select } from '#components/ui/select.client.tsx';
import { Switch } from '#components/ui/switch.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import type { Container, Fill } from '#lib/front-page/front.ts';
import { type LayoutName, layoutNames, layoutTable } from '#lib/front-page/layouts.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Front } from './desk.ts';

type Props = {
  container: Container;
  front: Front;
  onChange: (change: Partial<Pick<Container, 'title' | 'layout' | 'fill' | 'size'>>) => void;
};

/** Title, layout, number of stories, and the rule for what is not placed by hand. Takes effect as one types. */
export function ContainerSettings({ container, front, onChange }: Props) {
  const { t } = useAllMessages();
  const words = t.fronts;
  const { fill, layout, size } = container;
  const { fewest, most } = layoutTable[layout];
  const photoOnly = 'photoOnly' in fill && fill.photoOnly;
  return (
    <div className="flex flex-col gap-3">
      <TextField
        label={words.container.title}
        hint={words.container.titleHint}
        value={container.title}
        maxLength={120}
        lang={front.edition.language}
        dir="auto"
        onValueChange={(title) => onChange({ title })}
      />
      <Select
        label={words.container.layout}
        options={layoutNames.map((name) => ({ value: name, label: words.layouts[name] }))}
        value={layout}
        onValueChange={(value) => onChange({ layout: layoutNamed(value) ?? layout })}
      />
      <Select
        label={words.container.size}
        options={Array.from({ length: most - fewest + 1 }, (_, index) => String(fewest + index)).map(
          (value) => ({
            value,
            label: value,
          }),
        )}
        value={String(size)}
        onValueChange={(value) => onChange({ size: Number(value) })}
      />
      <Select
        label={words.fill.label}
        options={[
          { value: 'edition', label: words.fill.edition },
          ...front.sections.map(({ id, name }) => ({
            value: `section:${id}`,
            label: fillIn(words.fill.section, { name }),
          })),
          ...front.topics.map(({ id, name }) => ({
            value: `topic:${id}`,
            label: fillIn(words.fill.topic, { name }),
          })),
          { value: 'nothing', label: words.fill.nothing },
        ]}
        value={'id' in fill ? `${fill.from}:${fill.id}` : fill.from}
        onValueChange={(value) => onChange({ fill: fillFrom(value, photoOnly) })}
      />
      {fill.from !== 'nothing' && (
        <Switch
          label={words.fill.photoOnly}
          checked={photoOnly}
          onCheckedChange={(checked) => onChange({ fill: { ...fill, photoOnly: checked } })}
        />
      )}
    </div>
  );
}

function layoutNamed(value: string): LayoutName | undefined {
  return layoutNames.find((name) => name === value);
}

function fillFrom(value: string, photoOnly: boolean): Fill {
  const [from, id] = value.split(':');
  if ((from === 'section' || from === 'topic') && id) return { from, id, photoOnly };
  return from === 'edition' ? { from, photoOnly } : { from: 'nothing' };
}
