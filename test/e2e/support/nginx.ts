import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { findProgram } from './find-program'
import { freePort } from './free-port'
import { nginx as program } from './programs'

export type Nginx = { origin: string; stop: () => Promise<void> }

/** Starts the real nginx with a folder at the root of a site and once more below it, both with the folder's own file. */
export async function startNginx(folder: string, below: string): Promise<Nginx> {
  const found = findProgram(program)
  if (found === undefined) throw new Error(program.adviceWhenMissing)
  const port = await freePort()
  const home = mkdtempSync(path.join(tmpdir(), 'nginx-'))
  const config = path.join(home, 'test.conf')
  writeFileSync(config, configuration({ folder, below, home, port, types: typesOf(found.path) }))
  const child = spawn(found.path, ['-p', home, '-c', config, '-e', 'stderr'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const origin = `http://127.0.0.1:${port}`
  await answers(origin, child)
  return {
    origin,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      rmSync(home, { recursive: true })
    },
  }
}

/** nginx brings its table of media types along, beside its own configuration. */
function typesOf(executable: string): string {
  const { stderr } = spawnSync(executable, ['-V'], { encoding: 'utf8' })
  const main = /--conf-path=(\S+)/.exec(stderr)?.[1] ?? path.join(path.dirname(executable), 'conf/nginx.conf')
  return path.join(path.dirname(main), 'mime.types')
}

type Site = { folder: string; below: string; home: string; port: number; types: string }

function configuration({ folder, below, home, port, types }: Site): string {
  return `
daemon off;
master_process off;
pid ${home}/pid;
events {}
http {
  include ${types};
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${home};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    include ${folder}/nginx.conf;
    location ${below} {
      alias ${folder}/;
      include ${folder}/nginx.conf;
    }
  }
}
`
}

async function answers(origin: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) throw new Error('nginx ended at its start; its words stand above')
    try {
      await fetch(origin)
      return
    } catch {
      await setTimeout(50)
    }
  }
  throw new Error('nginx does not answer')
}
