import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

const articles = defineCollection({
  loader: glob({ pattern: '*.md', base: './articles', retainBody: false }),
  schema: z.object({
    language: z.enum(['de', 'en']),
    title: z.string(),
    date: z.coerce.date(),
    address: z.string(),
    topics: z.array(z.string()).min(1),
  }),
})

export const collections = { articles }
