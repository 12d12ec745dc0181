import { posix, win32 } from 'node:path'

/** Where a browser engine may be found on a machine, and what to do where it is not. */
export type Engine = {
  /** Environment variable that names the executable. It wins over every place below. */
  variable: string
  /** Names to look for on the PATH, best first; on Windows with `.exe`. */
  commands: readonly string[]
  /** Executables outside the PATH, per platform. On Windows, below each folder that programs are installed to. */
  linux: readonly string[]
  mac: readonly string[]
  windows: readonly string[]
  debianPackage: string
  /** The one line that is shown where none is found and none can be installed. */
  adviceWhenMissing: string
}

export const chromium: Engine = {
  variable: 'CHROMIUM_PATH',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'msedge',
  ],
  linux: [
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ],
  mac: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windows: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  debianPackage: 'chromium',
  adviceWhenMissing:
    'Browser tests need Chromium, Google Chrome or Microsoft Edge and found none: install one (Debian, as root: ' +
    'apt-get install chromium) or set CHROMIUM_PATH to its executable.',
}

/** Every path at which the engine may be on such a machine, best first. Says nothing of what is really there. */
export function places(engine: Engine, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  const path = platform === 'win32' ? win32 : posix
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const ending = platform === 'win32' ? '.exe' : ''
  const onPath = engine.commands.flatMap((command) =>
    folders.map((folder) => path.join(folder, command + ending)),
  )
  return [...new Set([...onPath, ...wellKnown(engine, platform, env)])]
}

function wellKnown(engine: Engine, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  switch (platform) {
    case 'darwin': {
      const home = env.HOME
      return home === undefined
        ? engine.mac
        : [...engine.mac, ...engine.mac.map((app) => posix.join(home, app))]
    }
    case 'win32': {
      const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      const known = folders.filter((folder) => folder !== undefined)
      return engine.windows.flatMap((program) => known.map((folder) => win32.join(folder, program)))
    }
    default:
      return engine.linux
  }
}
