'use client';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { untilItComes } from './until-it-comes.client.ts';

/** A part of a page that is sent later. On a line that breaks it comes when the line is back; the page does not fall with it. */
export function loadLater<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await untilItComes(load) }));
}
