export { words as default } from '../../newsroom/words.js'
