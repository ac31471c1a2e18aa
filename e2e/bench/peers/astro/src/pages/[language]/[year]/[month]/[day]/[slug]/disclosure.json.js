import { record } from '../../../../../../../newsroom/machine.js'
import { pathsOf, segments } from '../../../../../../editions.js'

export const getStaticPaths = () => pathsOf('articles', segments('language', 'year', 'month', 'day', 'slug'))

export const GET = ({ props }) => new Response(record(props.item))
