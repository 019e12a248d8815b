/** The looks in which every scenario is tested. */

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'ar';
}

export const looks: readonly Look[] = [
  {theme: 'light', language: 'en'},
  {theme: 'light', language: 'ar'},
  {theme: 'dark', language: 'en'},
  {theme: 'dark', language: 'ar'},
];

/** As skins say it: a class of the document. */
export function dress({theme}: Pick<Look, 'theme'>): void {
  document.documentElement.classList.toggle('skin-theme-clientpref-night', theme === 'dark');
  document.body.style.background = theme === 'dark' ? '#101418' : '';
}

export const named = ({theme, language}: Look): string =>
  `${theme}, ${language === 'ar' ? 'rtl' : 'ltr'}`;
