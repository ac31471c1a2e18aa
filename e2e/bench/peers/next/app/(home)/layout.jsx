import { Shell } from '../../components/shell.jsx'

export { viewport } from '../../lib/metadata.js'

export default function Layout({ children }) {
  return <Shell language="de">{children}</Shell>
}
