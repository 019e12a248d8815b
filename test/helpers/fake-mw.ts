/** MediaWiki's own script on the test's page: settings that change, hooks that repeat their last firing. */
type Handler = (...given: readonly unknown[]) => void;

const globals = globalThis as unknown as {mw?: unknown};

export interface FakeMw {
  readonly values: Record<string, unknown>;
  fire(name: string, ...given: readonly unknown[]): void;
  leave(): void;
}

export function enterMw(more: Readonly<Record<string, unknown>> = {}): FakeMw {
  const values: Record<string, unknown> = {
    wgDBname: 'wiki',
    wgPageName: 'Wadi_Hanifa',
    wgArticleId: 41,
    wgNamespaceNumber: 0,
    wgAction: 'view',
    wgIsProbablyEditable: true,
    wgRevisionId: 900,
    wgCurRevisionId: 900,
    wgPageContentLanguage: 'en',
    wgArticlePath: '/wiki/$1',
    skin: 'vector',
    ...more,
  };
  const fired = new Map<string, readonly unknown[]>();
  const handlers = new Map<string, Handler[]>();
  globals.mw = {
    config: {get: (key: string) => values[key] ?? null},
    hook: (name: string) => ({
      add(handler: Handler) {
        handlers.set(name, [...(handlers.get(name) ?? []), handler]);
        const last = fired.get(name);
        if (last) handler(...last);
      },
    }),
  };
  return {
    values,
    fire(name, ...given) {
      fired.set(name, given);
      for (const handle of handlers.get(name) ?? []) handle(...given);
    },
    leave() {
      delete globals.mw;
    },
  };
}
