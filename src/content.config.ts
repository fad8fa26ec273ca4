import { defineCollection } from 'astro:content'
import { articleLoader } from './build/article-loader.ts'

export const collections = { articles: defineCollection({ loader: articleLoader() }) }
