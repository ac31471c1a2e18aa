import type { Nodes } from 'mdast'
import { saysAi } from '#lib/content/pictures/source-type.ts'
import { toSitePath } from '#lib/content/site-path.ts'
import { someNode } from '#lib/markdown/walk.ts'
import type { ArticleRule } from '../check/article-rule.ts'
import type { ArticleView } from '../check/article-view.ts'
import { mediaAt } from '../check/pictures-in.ts'
import type { Span } from '../check/span.ts'

/** Words by which names of files, credits and descriptions give away who made a picture. */
const generators =
  /\b(?:dall[-·. ]?e(?:[- ]?\d)?|midjourney|stable[-_ ]?diffusion|adobe[-_ ]firefly|google[-_ ]imagen|sdxl|gpt[-_ ]image|(?:ki|ai)[-_ ](?:generiert\w*|generated|bild|image|art)|(?:generated|created|made) (?:by|with) (?:ai|ki)|mit ki (?:erstellt|erzeugt|generiert))\b/i

/** A picture that gives itself away as AI-generated and carries no label. */
export const disclosureImageUnlabelled: ArticleRule = {
  id: 'disclosure/image-unlabelled',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Das Bild scheint von einer KI zu sein („{sign}“), trägt aber kein Etikett.',
      hint: 'Schreiben Sie beim Aufmacher `image: {src: …, ai: true}`, bei Bildern im Text `ai: {media: [Pfad]}`.',
      reason:
        'Auch Bilder und Töne aus einer KI sind kenntlich zu machen, und zwar am Bild selbst. Ein Hinweis im Dateinamen oder im Nachweis erreicht die Leser nicht.',
      before: '---\ntitle: Mond\nimage: {src: /media/mond.png, alt: Mond, credit: Midjourney}\n---\nDer Mond ist rund.',
      after:
        '---\ntitle: Mond\nimage: {src: /media/mond.png, alt: Mond, credit: Midjourney, ai: true}\n---\nDer Mond ist rund.',
    },
    en: {
      message: 'The picture seems to be AI-generated (“{sign}”) but carries no label.',
      hint: 'For the lead picture write `image: {src: …, ai: true}`, for pictures in the text `ai: {media: [path]}`.',
      reason:
        'Pictures and sounds made by AI have to be labelled too, on the picture itself. A hint in the file name or the credit does not reach readers.',
      before: '---\ntitle: Moon\nimage: {src: /media/moon.png, alt: Moon, credit: Midjourney}\n---\nThe moon is round.',
      after:
        '---\ntitle: Moon\nimage: {src: /media/moon.png, alt: Moon, credit: Midjourney, ai: true}\n---\nThe moon is round.',
    },
  },
  find: view => {
    const { article, fieldSpan } = view
    const lead = article.image
    const sign = lead && !lead.ai ? (signIn(lead.src, lead.alt, lead.credit ?? '') ?? signInFile(lead.src, view)) : null
    const found: (Span & { readonly values: { readonly sign: string } })[] = []
    if (sign !== null) found.push({ ...fieldSpan('image'), values: { sign } })
    if (!someNode(view.whole, node => signOf(node, nothing, view) !== null)) return found
    const labelled = new Set(article.ai.media)
    someNode(view.placed(), node => {
      const said = signOf(node, labelled, view)
      const { start, end } = node.position ?? {}
      if (said !== null) found.push({ ...view.spanOf(start?.offset ?? 0, end?.offset ?? 0), values: { sign: said } })
      return false
    })
    return found
  },
}

const nothing: ReadonlySet<string> = new Set()

function signOf(node: Nodes, labelled: ReadonlySet<string>, view: ArticleView): string | null {
  if (node.type !== 'image' || labelled.has(node.url) || labelled.has(toSitePath(node.url))) return null
  return signIn(node.url, node.alt ?? '', node.title ?? '') ?? signInFile(node.url, view)
}

/** What the file of a picture says itself. */
function signInFile(address: string, view: ArticleView): string | null {
  const term = mediaAt(address, view)?.picture?.sourceType ?? null
  return saysAi(term) ? term : null
}

function signIn(...texts: readonly string[]): string | null {
  return generators.exec(texts.join(' \n'))?.[0] ?? null
}
