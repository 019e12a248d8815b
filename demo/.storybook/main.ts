import type {StorybookConfig} from '@storybook/web-components-vite';

/** The workbench: every widget in every scenario, with knobs that stay in the address. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false},
  viteFinal: (vite) => ({
    ...vite,
    // Legacy decorators, as in tsconfig.json: without them reactive properties go dead.
    esbuild: {
      target: 'es2022',
      tsconfigRaw: {
        compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false},
      },
    },
  }),
};

export default config;
