import { startSearch } from './start-search.ts'

const page = document.getElementById('search')
if (page) startSearch(page)
