import type { ThemeConfig } from 'antd';

/** Colours and faces of every page: Ant Design's tokens and the custom properties of our own styles come from here. */
export const TOKENS = {
  ink: '#101828',
  quiet: '#475467',
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

export const FACES =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', system-ui, 'Segoe UI', sans-serif";

/** Ant Design's theme for a base size in pixels: 15 on a desk, 17 on a wall. */
export function themeOf(fontSize: number): ThemeConfig {
  return {
    token: {
      colorPrimary: TOKENS.brand,
      colorLink: TOKENS.brand,
      colorTextBase: TOKENS.ink,
      colorTextSecondary: TOKENS.quiet,
      colorTextDescription: TOKENS.quiet,
      colorTextPlaceholder: '#667085',
      colorBorderSecondary: TOKENS.line,
      fontFamily: FACES,
      fontSize,
      borderRadius: 8,
      motion: false,
      controlHeight: fontSize * 2 + 6,
    },
  };
}

/** Hands the tokens to the style sheets as custom properties: `--ink`, `--brand` … */
export function publishTokens(style: CSSStyleDeclaration): void {
  for (const [name, value] of Object.entries(TOKENS)) style.setProperty(`--${name}`, value);
  style.setProperty('--faces', FACES);
}
