import type { Program } from '../e2e/support/programs'

/** Reads exported workbooks as an independent program does. */
export const libreOffice: Program = {
  variable: 'LIBREOFFICE_PATH',
  commands: ['soffice', 'libreoffice'],
  linux: ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/snap/bin/libreoffice'],
  mac: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  windows: ['LibreOffice\\program\\soffice.com'],
  versionFlag: '--version',
  debianPackage: 'libreoffice-calc-nogui',
  adviceWhenMissing:
    'Tests of the workbook need LibreOffice Calc and found none: install it (Debian, as root: apt-get install ' +
    'libreoffice-calc-nogui) or set LIBREOFFICE_PATH to its executable soffice.',
}
