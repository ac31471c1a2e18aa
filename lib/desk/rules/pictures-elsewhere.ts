import { addressHost, addressKind, completed, isFromHost } from '#lib/markdown/address-kind.ts'
import type { ArticleRule } from '../check/article-rule.ts'
import type { ArticleView } from '../check/article-view.ts'
import { type PlacedPicture, picturesIn } from '../check/pictures-in.ts'
import { shellWord } from '../shell-word.ts'

/** A picture of another host, which pages show as a link. */
export const picturesElsewhere: ArticleRule = {
  id: 'pictures/elsewhere',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Leser sehen dieses Bild nur als Link zu {host}: Die Seiten laden nichts von fremden Hosts.',
      hint: 'Wenn Sie die Rechte haben, holt es `kiosk pictures --fetch {file}` nach media/. Oder erlauben Sie den Host in site.yaml: `pictures: {hosts: [{host}]}`',
      reason: 'Wer ein Bild von einem fremden Host lädt, verrät ihm, was er liest. Das soll niemand unbemerkt tun.',
      before: 'Am Hafen:\n\n![Mole](https://bilder.example/mole.jpg)',
      after: 'Am Hafen:\n\n![Mole](/media/kutter.jpg)',
    },
    en: {
      message: 'Readers see this picture only as a link to {host}: pages load nothing from other hosts.',
      hint: 'If you have the rights, `kiosk pictures --fetch {file}` fetches it into media/. Or allow the host in site.yaml: `pictures: {hosts: [{host}]}`',
      reason: 'Whoever loads a picture from another host tells it what they read. Nobody should do so unawares.',
      before: 'At the harbour:\n\n![Pier](https://pictures.example/pier.jpg)',
      after: 'At the harbour:\n\n![Pier](/media/cutter.jpg)',
    },
  },
  find: view =>
    picturesFromElsewhere(view).map(({ address, ...span }) => ({
      ...span,
      values: { host: addressHost(address), file: shellWord(view.article.file) },
    })),
}

/** The pictures of an article that lie at hosts which the publication does not allow. */
export function picturesFromElsewhere(view: ArticleView): readonly PlacedPicture[] {
  const { pictureHosts } = view.library.publication
  return picturesIn(
    view,
    address => addressKind(address) === 'external' && !isFromHost(completed(address), pictureHosts),
  )
}
