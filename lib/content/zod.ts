/** The schema library, so that one file names it. */
export { z } from 'zod'
