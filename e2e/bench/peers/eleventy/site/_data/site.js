export { site as default } from '../../newsroom/words.js'
