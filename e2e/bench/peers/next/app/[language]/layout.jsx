import { Shell } from '../../components/shell.jsx'
import { languages } from '../../newsroom/words.js'

export { viewport } from '../../lib/metadata.js'

export const dynamicParams = false

export const generateStaticParams = () => languages.map(language => ({ language }))

export default async function Layout({ children, params }) {
  const { language } = await params
  return <Shell language={language}>{children}</Shell>
}
