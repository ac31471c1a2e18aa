import { peerNames } from './candidates/find-peers.mjs'
import { scenarios } from './scenarios.mjs'

const lines = Object.entries(scenarios).map(([name, { title }]) => `  ${name.padEnd(18)} ${title}`)

/** What `--help` prints. */
export const help = `Usage: npm run bench -- [options]

Measures how long KIosk and its peers take to turn the same articles into files, and what
readers load. Everything is generated, built in a temporary folder and removed again.

What to measure:
  --articles <n,…>   sizes of the publication (default: 1000,10000; try 100000)
  --scenarios <…>    see below (default: all)
  --peers <…>        ${peerNames.join(', ')}, or all (default: none);
                     jekyll-incremental leaves pages stale and is no part of all
  --no-kiosk         the peers alone
  --runs <n>         how often; the table shows medians (default: 5)
  --limit <minutes>  a build that takes longer has failed (default: 60)
  --pages            also weigh a front, an article and a month of the archive as readers load them
  --search           also count what readers of KIosk load until a search shows its first hit
  --lighthouse       also let Lighthouse judge these and four other pages of KIosk in Chromium
  --work <folder>    where to build; 100,000 articles take about 2 GB per candidate
                     (default: the system's folder for temporary files)

What to do with the results:
  --json             print them as JSON instead of a table
  --append <file>    keep them in a file; what is there already stays, and runs of the same
                     scenario, size and version are put together. Saved after every scenario.
  --from <file>      measure nothing, show what a file holds of the scenarios asked for
  --plot <file.svg>  draw time over number of articles, a panel for each scenario

Scenarios, in the order in which they are measured:
${lines.join('\n')}

In all but the first, a complete build and one more are there, with whatever caches the tool
keeps. The clock runs from the start of the command a user would type until it ends. After
every run the output is searched for what was changed; a tool that left it stale has failed.

Peers on Node.js are installed into their folders when they are first asked for, from the npm
registry alone. Hugo and Jekyll are taken from the PATH.

Examples:
  npm run bench
  npm run bench -- --peers all --articles 1000 --runs 3 --pages
  npm run bench -- --peers hugo,astro --scenarios full,changed --append results.json
  npm run bench -- --from results.json --plot results.svg
`
