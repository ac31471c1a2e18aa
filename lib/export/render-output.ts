import type { Address } from '#lib/article/address.ts'
import { isText, toPath } from '#lib/article/paths.ts'
import { redirectViewOf } from '#lib/site/redirect-view.ts'
import type { Site } from '#lib/site/site.ts'
import { textOf } from '#lib/site/text-of.ts'
import { notFoundView, viewOf } from '#lib/site/view-of.ts'
import { fileOf } from './files.ts'
import { besideOf, type Output } from './output.ts'
import { renderRedirect, renderView } from './render.ts'

/** Renders the files of an output, by their names. */
export async function* renderOutput(
  output: Exclude<Output, { kind: 'copy' | 'scaled' | 'search' }>,
  site: Site,
  stylesheetHref: string,
): AsyncGenerator<readonly [file: string, content: string | Uint8Array]> {
  const file = fileOf(output.path)
  switch (output.kind) {
    case 'article':
      yield [file, await textAt(output.address, site, stylesheetHref)]
      for (const address of besideOf(output))
        yield [fileOf(toPath(address)), await textAt(address, site, stylesheetHref)]
      return
    case 'address':
      return yield [file, await textAt(output.address, site, stylesheetHref)]
    case 'redirect':
      return yield [file, renderRedirect(redirectViewOf(output.to, site))]
    case 'not-found':
      return yield [file, await renderView(notFoundView(site), stylesheetHref)]
    case 'picture':
      return yield [output.path.slice(1), await (await import('#lib/share/share-png.ts')).sharePng(output.view)]
    case 'text':
      return yield [output.path.slice(1), output.text]
  }
}

async function textAt(address: Address, site: Site, stylesheetHref: string): Promise<string> {
  const found = isText(address) ? textOf(address, site) : viewOf(address, site)
  if (found === null) throw new Error(`The site lists ${toPath(address)} but has nothing there.`)
  return typeof found === 'string' ? found : await renderView(found, stylesheetHref)
}
