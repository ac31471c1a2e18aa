import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderWith } from '#lib/content/folder-builders.ts'
import { type Ran, runCommand } from './command-builders.ts'
import { reviewCommand } from './review-command.ts'

const site = `name: Blatt
origin: https://blatt.example
basePath: /news
languages: [de, en]
timeZone: Europe/Berlin
gates: [facts, spelling]
requiredGates: {generated: [facts]}
`

/** The text of an article below its front matter, with a teaser and a source. */
export const body = `Der Rat hat am Montag beschlossen, die Brücke über den Fluss zu sanieren.

<!--more-->

Die Arbeiten beginnen im Herbst und dauern zwei Jahre.

### Quellen
- [Stadtrat: Beschluss zur Sanierung der Brücke](https://rat.example/2025/06/beschluss-bruecke)
`

/** A draft that needs the gate `facts`, and where it lies before and after it is published. */
export const draftText = `---\ntitle: "Die Brücke wird saniert"\nai: generated # von uns\n---\n${body}`
export const draft = 'drafts/de/2025-06-18-bruecke.md'
export const live = 'articles/de/2025-06-20-bruecke.md'

/** A publication with that draft, two gates and one person, eva. */
export function deskFolder(more: Readonly<Record<string, string>> = {}): Promise<string> {
  return folderWith({
    'site.yaml': site,
    'people.yaml': '- {key: eva, name: Eva Muster}\n',
    [draft]: draftText,
    ...more,
  })
}

/** What a file of a folder holds. */
export function textIn(place: string, file: string): Promise<string> {
  return readFile(join(place, file), 'utf8')
}

/** Runs Git in a folder. */
export function git(place: string, ...args: string[]): string {
  const as = ['-c', 'user.name=Test', '-c', 'user.email=test@kiosk.example', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...as, ...args], { cwd: place, encoding: 'utf8' })
}

/** Makes a folder a repository with all its files in one commit. */
export function commitAll(place: string): void {
  git(place, 'init', '-q')
  git(place, 'add', '-A')
  git(place, 'commit', '-qm', 'x')
}

/** Ticks the gate `facts` of the draft. */
export function tick(place: string, ...more: string[]): Promise<Ran> {
  return runCommand(reviewCommand, [draft, '--gate', 'facts', '--by', 'eva', ...more], place)
}
