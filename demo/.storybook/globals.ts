/** The switches of the toolbar. Storybook keeps them in the address (`globals=…`), so that a link keeps the state. */
import type {Preview} from '@storybook/web-components-vite';
import {adapterErrorKinds} from '../../src/adapters/adapter-error.js';

interface Choice {
  readonly value: string;
  readonly title: string;
}

type Toolbar = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Toolbar['toolbar']>['icon']>;

const toolbar = (title: string, icon: Icon, items: readonly Choice[]): Toolbar => ({
  name: title,
  description: title,
  toolbar: {title, icon, dynamicTitle: true, items: [...items]},
});

const choices = (...values: readonly string[]): readonly Choice[] =>
  values.map((value) => ({value, title: value}));

export const globalTypes = {
  theme: toolbar('Theme', 'contrast', [
    {value: 'light', title: 'Light'},
    {value: 'dark', title: 'Dark'},
    {value: 'os', title: 'As the system'},
    {value: 'none', title: 'No class (light)'},
  ]),
  skin: toolbar('Skin', 'paintbrush', [
    {value: 'plain', title: 'No skin'},
    {value: 'vector-2022', title: 'Vector 2022'},
    {value: 'vector', title: 'Vector legacy'},
    {value: 'minerva', title: 'Minerva'},
    {value: 'timeless', title: 'Timeless'},
    {value: 'monobook', title: 'MonoBook'},
  ]),
  language: toolbar('Language', 'globe', [
    {value: 'en', title: 'English'},
    {value: 'ar', title: 'العربية'},
    {value: 'ru', title: 'Русский'},
    {value: 'qqx', title: 'Message keys (qqx)'},
  ]),
  direction: toolbar('Direction', 'transfer', [
    {value: 'auto', title: 'Direction of the language'},
    {value: 'ltr', title: 'Left to right'},
    {value: 'rtl', title: 'Right to left'},
  ]),
  width: toolbar('Width', 'grow', [
    {value: 'full', title: 'Full width'},
    ...choices('320', '352', '400', '560', '720', '1120'),
  ]),
  fault: toolbar('Fault', 'alert', [
    {value: 'none', title: 'No fault'},
    {value: 'offline', title: 'offline'},
    ...choices(...adapterErrorKinds),
  ]),
  delay: toolbar('Delay', 'time', [
    {value: '0', title: 'At once'},
    {value: '800', title: '0.8 s'},
    {value: '3000', title: '3 s'},
    {value: '3600000', title: 'Never'},
  ]),
};

export const initialGlobals = {
  theme: 'light',
  skin: 'plain',
  language: 'en',
  direction: 'auto',
  width: 'full',
  fault: 'none',
  delay: '0',
};

export type DemoGlobals = typeof initialGlobals;
