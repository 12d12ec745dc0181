import { posix, win32 } from 'node:path'

/** Where a program that the browser tests need may be found on a machine, and what to do where it is not. */
export type Program = {
  /** Environment variable that names the executable. It wins over every place below. */
  variable: string
  /** Names to look for on the PATH, best first; on Windows with `.exe`. */
  commands: readonly string[]
  /** Executables outside the PATH, per platform. On Windows, below each folder that programs are installed to. */
  linux: readonly string[]
  mac: readonly string[]
  windows: readonly string[]
  /** Makes it say its version and end. */
  versionFlag: string
  debianPackage: string
  /** The one line that is shown where none is found and none can be installed. */
  adviceWhenMissing: string
}

export const chromium: Program = {
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
  versionFlag: '--version',
  debianPackage: 'chromium',
  adviceWhenMissing:
    'Browser tests need Chromium, Google Chrome or Microsoft Edge and found none: install one (Debian, as root: ' +
    'apt-get install chromium) or set CHROMIUM_PATH to its executable.',
}

/** The second engine, in the version that Playwright drives: Debian's, which is the one for companies (ESR). */
export const firefox: Program = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  linux: ['/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
  mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox ESR\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
  versionFlag: '--version',
  debianPackage: 'firefox-esr',
  adviceWhenMissing:
    'Browser tests need Firefox beside Chromium and found none: install it (Debian, as root: apt-get install ' +
    'firefox-esr) or set FIREFOX_PATH to its executable.',
}

/** The host of the tests that deploy the build. */
export const nginx: Program = {
  variable: 'NGINX_PATH',
  commands: ['nginx'],
  linux: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/nginx/sbin/nginx'],
  mac: ['/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'],
  windows: ['nginx\\nginx.exe'],
  versionFlag: '-v',
  debianPackage: 'nginx',
  adviceWhenMissing:
    'Browser tests deploy the build to nginx and found none: install it (Debian, as root: apt-get install nginx) or ' +
    'set NGINX_PATH to its executable.',
}

/** Every path at which the program may be on such a machine, best first. Says nothing of what is really there. */
export function places(
  program: Program,
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly string[] {
  const path = platform === 'win32' ? win32 : posix
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const ending = platform === 'win32' ? '.exe' : ''
  const onPath = program.commands.flatMap((command) =>
    folders.map((folder) => path.join(folder, command + ending)),
  )
  return [...new Set([...onPath, ...wellKnown(program, platform, env)])]
}

function wellKnown(program: Program, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  switch (platform) {
    case 'darwin': {
      const home = env.HOME
      return home === undefined
        ? program.mac
        : [...program.mac, ...program.mac.map((app) => posix.join(home, app))]
    }
    case 'win32': {
      const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      const known = folders.filter((folder) => folder !== undefined)
      return program.windows.flatMap((executable) => known.map((folder) => win32.join(folder, executable)))
    }
    default:
      return program.linux
  }
}
