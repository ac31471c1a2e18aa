import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildArticle, buildPublication } from '#lib/article/article-builder.ts'
import { readVersions } from './read-versions.ts'

const date = Date.UTC(2026, 4, 1)
const publication = buildPublication({ people: [{ key: 'ada', name: 'Ada Prüferin', role: {}, url: null }] })
const article = (file: string) => buildArticle({ file, date })

describe('versions from Git', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kiosk-versions-'))
    mkdirSync(join(folder, 'paper', 'articles'), { recursive: true })
    mkdirSync(join(folder, 'paper', 'drafts'))
    git('init', '-q')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
  const write = (file: string, text: string) => writeFileSync(join(folder, 'paper', file), text)
  const commit = (day: number, subject: string, author = 'Somebody') => {
    const at = new Date(date + day * 86_400_000).toISOString()
    git('add', '-A')
    const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }
    const identity = ['-c', `user.name=${author}`, '-c', 'user.email=a@b.example']
    execFileSync('git', [...identity, 'commit', '-q', '-m', subject], { cwd: folder, env, stdio: 'pipe' })
  }
  const versions = async (...files: readonly string[]) =>
    Object.fromEntries(await readVersions(join(folder, 'paper'), files.map(article), publication))

  test('are what was changed after publication, newest first, under whatever name the file had', async () => {
    const text = 'Ein Absatz.\n'.repeat(20)
    write('drafts/a.md', text)
    commit(-3, 'Draft')
    write('drafts/a.md', `${text}Mehr.\n`)
    commit(-2, 'More')
    renameSync(join(folder, 'paper/drafts/a.md'), join(folder, 'paper/articles/a.md'))
    commit(1, 'Publish')
    write('articles/a.md', `${text}Richtig.\n`)
    commit(2, 'Correct the number\n\nDetails for the newsroom.', 'Ada Prüferin')
    renameSync(join(folder, 'paper/articles/a.md'), join(folder, 'paper/articles/b ä.md'))
    commit(3, 'Rename')
    expect(await versions('articles/b ä.md')).toEqual({
      'articles/b ä.md': [
        { at: date + 3 * 86_400_000, reason: 'Rename', by: null },
        { at: date + 2 * 86_400_000, reason: 'Correct the number', by: 'Ada Prüferin' },
      ],
    })
  })

  test('of a file that took the place of another are its own', async () => {
    write('articles/a.md', 'Eins.\n')
    commit(1, 'One')
    write('articles/a.md', 'Eins!\n')
    commit(2, 'Shout')
    rmSync(join(folder, 'paper/articles/a.md'))
    commit(3, 'Remove')
    write('articles/a.md', 'Ganz anders.\n')
    commit(4, 'Another')
    expect(await versions('articles/a.md')).toEqual({})
  })

  test.each(['ä ö.md', "'a'.md", 'a"b".md', 'a\tb.md', 'a\nb.md', '\x01a.md', ':(top)a.md'])(
    'are found for a file of the name %j',
    async name => {
      const file = `articles/${name}`
      write(file, 'Eins.\n')
      commit(1, 'One')
      write(file, 'Zwei.\n')
      commit(2, 'Two')
      expect((await versions(file))[file]).toHaveLength(1)
    },
  )

  test('cannot be forged by what a message or a name says', async () => {
    write('articles/a.md', 'Eins.\n')
    commit(1, 'One')
    write('articles/a.md', 'Zwei.\n')
    commit(2, '\x011\x02Ada Prüferin\x02forged\x1b[31m\u202e')
    expect((await versions('articles/a.md'))['articles/a.md']).toEqual([
      { at: date + 2 * 86_400_000, reason: '1Ada Prüferinforged[31m', by: null },
    ])
  })

  test('have a reason of one line, however long the message is', async () => {
    write('articles/a.md', 'Eins.\n')
    commit(1, 'One')
    write('articles/a.md', 'Zwei.\n')
    commit(2, 'x😀'.repeat(3000))
    const [version] = (await versions('articles/a.md'))['articles/a.md'] ?? []
    expect(version?.reason).toMatch(/^x😀.*…$/u)
    expect(version?.reason.length).toBeLessThan(210)
    expect(version?.reason.isWellFormed()).toBe(true)
  })

  test('are read without running anything that the repository names', async () => {
    const trace = join(folder, 'trace')
    const program = join(folder, 'program.sh')
    writeFileSync(program, `#!/bin/sh\necho "$@" >> '${trace}'\n`)
    chmodSync(program, 0o755)
    writeFileSync(join(folder, '.gitattributes'), '*.md diff=x filter=x\n')
    write('articles/a.md', 'Eins.\n')
    commit(1, 'One')
    write('articles/a.md', 'Zwei.\n')
    commit(2, 'Two')
    sign()
    const settings = [
      'gpg.program',
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'diff.x.textconv',
      'filter.x.clean',
    ]
    for (const setting of settings) git('config', setting, program)
    git('config', 'log.showSignature', 'true')
    expect((await versions('articles/a.md'))['articles/a.md']).toHaveLength(1)
    git('config', 'remote.far.url', `ext::${program}`)
    git('config', 'remote.far.promisor', 'true')
    git('config', 'protocol.ext.allow', 'always')
    git('config', 'core.repositoryFormatVersion', '1')
    git('config', 'extensions.partialClone', 'far')
    rmSync(join(folder, '.git/objects'), { recursive: true })
    mkdirSync(join(folder, '.git/objects'))
    expect(await versions('articles/a.md')).toEqual({})
    expect(existsSync(trace)).toBe(false)
  })

  /** The last commit as one that claims a signature. */
  const sign = () => {
    const [head, ...message] = String(git('cat-file', 'commit', 'HEAD')).split('\n\n')
    const signed = `${head}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n${message.join('\n\n')}`
    const options = { cwd: folder, input: signed }
    const id = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], options)
    git('update-ref', 'HEAD', String(id).trim())
  }

  test('are unknown in a shallow clone, without Git, and in a broken repository', async () => {
    write('articles/a.md', 'Eins.\n')
    commit(1, 'One')
    write('articles/a.md', 'Zwei.\n')
    commit(2, 'Two')
    expect(Object.keys(await versions('articles/a.md'))).toEqual(['articles/a.md'])
    const clone = join(folder, 'clone')
    git('clone', '-q', '--depth', '1', `file://${folder}`, clone)
    const files = [article('articles/a.md')]
    expect((await readVersions(join(clone, 'paper'), files, publication)).size).toBe(0)
    expect((await readVersions(tmpdir(), files, publication)).size).toBe(0)
    expect((await readVersions(join(folder, 'nowhere'), files, publication)).size).toBe(0)
    appendFileSync(join(folder, '.git/HEAD'), 'broken')
    expect(await versions('articles/a.md')).toEqual({})
  })

  test('are not told where nobody wants them', async () => {
    write('articles/a.md', 'Eins.\n')
    commit(1, 'One')
    write('articles/a.md', 'Zwei.\n')
    commit(2, 'Two')
    const silent = { ...publication, showsVersions: false }
    expect((await readVersions(join(folder, 'paper'), [article('articles/a.md')], silent)).size).toBe(0)
  })

  test('are not taken from a folder that only looks like a repository', async () => {
    write('articles/a.md', 'Eins.\n')
    commit(1, 'One')
    git('clone', '-q', '--bare', folder, join(folder, 'bare'))
    expect((await readVersions(join(folder, 'bare'), [article('articles/a.md')], publication)).size).toBe(0)
  })
})
