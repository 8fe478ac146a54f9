import type { ThemeConfig } from 'antd';
import darkAlgorithm from 'antd/es/theme/themes/dark';

/** How a page is lit: on paper and by day light, on a wall in a dim room dark. */
export type Theme = 'light' | 'dark';

const LIGHT = {
  ink: '#101828',
  quiet: '#475467',
  faint: '#667085',
  wash: '#f5f7fa',
  card: '#ffffff',
  line: '#dfe4ec',
  track: '#e8ecf2',
  brand: '#0b5cab',
  'brand-pale': '#9cc3e6',
  'brand-wash': '#e9f2fa',
  past: '#98a2b3',
  met: '#067647',
  risk: '#a14a00',
  off: '#b42318',
  unknown: '#475467',
  mark: '#fff3c4',
} as const;

type Token = keyof typeof LIGHT;

const DARK: Record<Token, string> = {
  ink: '#eaeff7',
  quiet: '#b3bfd1',
  faint: '#94a2b8',
  wash: '#0b121d',
  card: '#141d2b',
  line: '#2b384c',
  track: '#29364a',
  brand: '#7ab8f5',
  'brand-pale': '#2f5f91',
  'brand-wash': '#17304c',
  past: '#75849b',
  met: '#56c596',
  risk: '#f2a65a',
  off: '#ff8a7d',
  unknown: '#b3bfd1',
  mark: '#4d4212',
};

/** Colours of every page by how it is lit: Ant Design's tokens and the custom properties of our own styles come from here. */
const TOKENS: Record<Theme, Record<Token, string>> = { light: LIGHT, dark: DARK };

export const FACES =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', system-ui, 'Segoe UI', sans-serif";

/** A colour for what is drawn as SVG; it follows the theme by itself. */
export const ink = (token: Token): string => `var(--${token})`;

/** Ant Design's theme for a base size in pixels: 15 on a desk, 17 on a wall. */
export function themeOf(theme: Theme, fontSize: number): ThemeConfig {
  const colours = TOKENS[theme];
  return {
    ...(theme === 'dark' && { algorithm: darkAlgorithm }),
    token: {
      colorPrimary: colours.brand,
      colorLink: colours.brand,
      colorError: colours.off,
      colorTextBase: colours.ink,
      colorBgBase: colours.card,
      colorTextSecondary: colours.quiet,
      colorTextDescription: colours.quiet,
      colorTextPlaceholder: colours.faint,
      colorBorderSecondary: colours.line,
      fontFamily: FACES,
      fontSize,
      borderRadius: 8,
      motion: false,
      controlHeight: fontSize * 2 + 6,
    },
    ...(theme === 'dark' && {
      components: {
        Button: { primaryColor: colours.card, defaultBg: colours.card, defaultBorderColor: colours.past },
        Checkbox: { colorWhite: colours.card },
      },
    }),
  };
}

/** Hands the tokens to the style sheets as custom properties, `--ink`, `--brand` …; what is printed is light. */
export function publishTokens(page: Document): void {
  const properties = (theme: Theme) =>
    Object.entries(TOKENS[theme])
      .map(([name, value]) => `--${name}: ${value};`)
      .join(' ');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root { ${properties('light')} --faces: ${FACES}; }
    @media screen { :root[data-theme='dark'] { ${properties('dark')} color-scheme: dark; } }`,
  );
  page.adoptedStyleSheets.push(sheet);
}
