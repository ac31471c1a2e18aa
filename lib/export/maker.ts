import { setImmediate } from 'node:timers/promises'
import type { Site } from '#lib/site/site.ts'
import { Folder } from './folder.ts'
import type { KeptTexts } from './kept-texts.ts'
import { type Done, makeOutput, type Task } from './make-output.ts'
import { PatchFolder } from './patch-folder.ts'
import type { Target } from './target.ts'

/** Where files go, what pages load, and where rendered texts are kept. */
export interface Workplace {
  /** `folder`: of a whole new site; `patch`: of files that wait to replace some of the site in `out`. */
  readonly target: { readonly kind: 'folder'; readonly folder: string } | Patch
  readonly stylesheetHref: string
  readonly texts: TextsPlace | null
  /** Folder of the scaled files of pictures. */
  readonly pictures: string
}

/** Where rendered texts are kept, and a digest of the program's part that renders them. */
export interface TextsPlace {
  readonly folder: string
  readonly version: string
}

interface Patch {
  readonly kind: 'patch'
  readonly out: string
  readonly folder: string
}

/** What a maker learned beside the files: what texts ask the site, by the files of articles, and which kept texts it used. */
export interface Learned {
  readonly asked: ReadonlyMap<string, readonly string[]>
  readonly used: ReadonlySet<string>
}

/** Outputs after which messages and signals are let in. */
const breath = 40

/** Makes outputs of a site. */
export class Maker {
  readonly #target: Target
  readonly #workplace: Workplace
  readonly #site: Site
  readonly #texts: KeptTexts | null

  /** `name` tells the makers of one patch apart. */
  constructor(site: Site, texts: KeptTexts | null, workplace: Workplace, name: string) {
    this.#site = site
    this.#texts = texts
    this.#workplace = workplace
    const { target } = workplace
    this.#target =
      target.kind === 'folder' ? new Folder(target.folder) : new PatchFolder(target.out, `${target.folder}/${name}`)
  }

  /** Makes some outputs in their order, and lets messages and signals in between. */
  async make(tasks: readonly Task[]): Promise<readonly Done[]> {
    const done: Done[] = []
    for (const task of tasks) {
      done.push(await makeOutput(task, this.#site, this.#workplace, this.#target))
      if (done.length % breath === 0) await setImmediate()
    }
    await setImmediate()
    return done
  }

  get learned(): Learned {
    return { asked: this.#texts?.asked ?? new Map(), used: this.#texts?.used ?? new Set() }
  }
}
