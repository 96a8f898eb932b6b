import { type CSSVariablesResolver, createTheme, defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';

/**
 * Mantine drawn with the values of tokens.css. Use Mantine parts without colours of their own: `<Button>` is the page's one main action (accent),
 * `<Button variant="default">` everything beside it, `<Button variant="subtle">` the quiet ones. States have StateMark, never a Mantine colour.
 */

/** Deep red; shade 8 is the accent. Only filled, light and outline variants read these; the tokens decide what is seen. */
const accent = ['#faeeee', '#f3d9d9', '#e6b0b1', '#d98587', '#cc5f62', '#c24549', '#b8343a', '#ad2329', '#a4161a', '#8b1216'] as const;

const variantColorResolver: VariantColorsResolver = (input) => {
  const drawn = defaultVariantColorsResolver(input);
  if ((input.color ?? input.theme.primaryColor) !== 'accent') return drawn;
  if (input.variant === 'filled') return { background: 'var(--accent)', hover: 'var(--accent-hover)', color: 'var(--accent-ink)', border: '1px solid transparent' };
  if (input.variant === 'subtle') return { background: 'transparent', hover: 'var(--sunk)', color: 'var(--ink-2)', border: '1px solid transparent' };
  if (input.variant === 'light') return { background: 'var(--accent-soft)', hover: 'var(--accent-soft)', color: 'var(--accent)', border: '1px solid transparent' };
  if (input.variant === 'outline') return { background: 'transparent', hover: 'var(--accent-soft)', color: 'var(--accent)', border: '1px solid var(--accent)' };
  return drawn;
};

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: 8,
  colors: { accent: [...accent] },
  variantColorResolver,
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.55', xl: '1.6' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '2px', sm: '4px', md: '4px', lg: '4px', xl: '4px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 100 } } },
    Drawer: { defaultProps: { position: 'right', transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: true } } },
  },
});

const drawnWithTokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-error': 'var(--need-text)',
  '--mantine-color-success': 'var(--held-text)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line-2)',
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': 'var(--accent-hover)',
  '--mantine-color-accent-light': 'var(--accent-soft)',
  '--mantine-color-accent-light-hover': 'var(--accent-soft)',
  '--mantine-color-accent-light-color': 'var(--accent)',
  '--mantine-color-accent-text': 'var(--accent)',
  '--mantine-color-accent-outline': 'var(--accent)',
  '--mantine-color-red-filled': 'var(--need)',
  '--mantine-color-red-text': 'var(--need-text)',
  '--mantine-color-red-light': 'var(--need-soft)',
  '--mantine-color-red-light-color': 'var(--need-text)',
  '--mantine-color-red-outline': 'var(--need-text)',
  '--mantine-primary-color-contrast': 'var(--accent-ink)',
  '--mantine-color-gray-light': 'var(--sunk)',
  '--mantine-color-gray-light-color': 'var(--ink-2)',
};

/** Parts of Mantine that name a grey themselves get one of ours. */
const lightGreys = greys('gray', ['side', 'sunk', 'line', 'line-2', 'line-2', 'ink-3', 'ink-3', 'ink-2', 'ink', 'ink']);
const darkGreys = greys('dark', ['ink', 'ink-2', 'ink-3', 'ink-3', 'line-2', 'line', 'raised', 'paper', 'sunk', 'paper']);

function greys(name: string, tokens: readonly string[]): Record<string, string> {
  return Object.fromEntries(tokens.map((token, shade) => [`--mantine-color-${name}-${shade}`, `var(--${token})`]));
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: { ...lightGreys, ...drawnWithTokens }, dark: { ...darkGreys, ...drawnWithTokens } });
