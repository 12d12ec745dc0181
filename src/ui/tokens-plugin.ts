import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/tokens'
import type { Plugin } from 'vite'

/** The Fluent 2 tokens that our style sheets use, under their published names. */
const names = [
  'colorNeutralBackground1',
  'colorNeutralBackground2',
  'colorNeutralBackground3',
  'colorNeutralBackground1Hover',
  'colorNeutralForeground1',
  'colorNeutralForeground2',
  'colorNeutralForeground3',
  'colorNeutralForegroundOnBrand',
  'colorNeutralStroke1',
  'colorNeutralStroke2',
  'colorNeutralStrokeAccessible',
  'colorBrandBackground',
  'colorBrandBackgroundHover',
  'colorBrandBackground2',
  'colorBrandForeground1',
  'colorBrandForegroundLink',
  'colorCompoundBrandStroke',
  'colorStatusSuccessForeground1',
  'colorStatusWarningForeground1',
  'colorStatusWarningBackground1',
  'colorStatusDangerForeground1',
  'colorStatusDangerBackground1',
  'colorStrokeFocus2',
  'borderRadiusMedium',
  'borderRadiusLarge',
  'shadow4',
  'shadow16',
] as const satisfies readonly (keyof Theme)[]

const id = 'virtual:fluent-tokens.css'

/** Makes `virtual:fluent-tokens.css`: each token as a custom property, light and dark in one declaration. */
export function tokensPlugin(): Plugin {
  return {
    name: 'fluent-tokens',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (loaded) =>
      loaded === `\0${id}` ? `:root {\n${names.map(declaration).join('\n')}\n}\n` : undefined,
  }
}

/** Only colours differ between the themes; a shadow is told apart by the colours in it. */
function declaration(name: (typeof names)[number]): string {
  const [light, dark] = [webLightTheme[name], webDarkTheme[name]]
  const value = light === dark || !name.startsWith('color') ? light : `light-dark(${light}, ${dark})`
  return `  --${name}: ${value};`
}
