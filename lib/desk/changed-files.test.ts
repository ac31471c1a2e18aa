import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { folderWith, removeFolders } from '#lib/content/folder-builders.ts'
import { changedFiles } from './changed-files.ts'

afterEach(removeFolders)

const hasGit = (() => {
  try {
    execFileSync('git', ['--version'])
    return true
  } catch {
    return false
  }
})()

/** A repository with a publication in `content` and one commit. */
async function repository(): Promise<string> {
  const root = await folderWith({ 'content/a.md': 'a', 'content/ü b.md': 'b', 'content/c.md': 'c', 'other.md': 'o' })
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' })
  git('init', '--quiet')
  git('add', '.')
  git('-c', 'user.name=Eva', '-c', 'user.email=eva@eva.example', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'Add')
  return root
}

describe.skipIf(!hasGit)('files changed since a revision', () => {
  test('are those with other contents, and new ones, within the folder', async () => {
    const root = await repository()
    writeFileSync(join(root, 'content', 'ü b.md'), 'changed')
    writeFileSync(join(root, 'content', 'new.md'), 'n')
    writeFileSync(join(root, 'other.md'), 'changed')
    execFileSync('git', ['rm', '-q', 'content/c.md'], { cwd: root })
    expect(await changedFiles(join(root, 'content'), 'HEAD')).toEqual({ files: ['ü b.md', 'new.md'] })
  })

  test('cannot be told of a revision that is none, or looks like an option', async () => {
    const root = await repository()
    for (const revision of ['nowhere', '--output=x', '', '-h'])
      expect(await changedFiles(root, revision)).toEqual({ problem: 'no-revision' })
  })
})

test('outside of Git nobody can tell what changed', async () => {
  expect(await changedFiles(await folderWith({ 'a.md': 'a' }), 'HEAD')).toEqual({ problem: 'no-git' })
})
