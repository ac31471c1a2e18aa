import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { articleText, folderWith, removeFolders, siteYaml } from '#lib/content/folder-builders.ts'

afterEach(removeFolders)

const script = join(dirname(fileURLToPath(import.meta.url)), 'kiosk.mjs')

test('in a hook of Git the command sees the files that the commit changes, also in a linked work tree', async () => {
  const root = await folderWith({
    'content/site.yaml': siteYaml,
    'content/drafts/2025-06-01-a.md': articleText('A'),
    'content/drafts/2025-06-02-b.md': articleText('B'),
  })
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' })
  git('init', '-q')
  git('add', '-A')
  git('-c', 'user.name=Eva', '-c', 'user.email=eva@eva.example', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'x')
  git('worktree', 'add', '-q', 'linked')
  const linked = join(root, 'linked')
  writeFileSync(join(linked, 'content/drafts/2025-06-02-b.md'), articleText('Neu'))
  const gitDir = execFileSync('git', ['rev-parse', '--absolute-git-dir'], { cwd: linked, encoding: 'utf8' }).trim()
  const { stdout, status } = spawnSync(process.execPath, [script, 'check', '--since', 'HEAD', '--json'], {
    cwd: linked,
    encoding: 'utf8',
    env: { ...process.env, KIOSK_CONTENT: 'content', GIT_DIR: gitDir, GIT_INDEX_FILE: join(gitDir, 'index') },
  })
  expect([status, JSON.parse(stdout).summary.files]).toEqual([0, 1])
}, 120_000) // the first one builds the bundle
