import { phrases } from './phrases.mjs'

/** The English part of the corpus. @type {import('./phrases.mjs').Language} */
export const english = {
  subjects: phrases(`
the mayor, the city council, the agency, the ministry, the university, the association, the auditor, the court, the research group
the manufacturer, the stock exchange, the alliance, the committee, the law firm, the library, the hospital, the grid operator
the retailer, the company, the president, the minister, the population, the data centre, the savings bank, the broadcaster
the saleswoman, the parliament, the European Union, the union, the health office, the surgeon, the teachers, the weather office
the ferry company, the airport, the coast guard, the mining museum, the works council, the management, the early warning system
the heat pump, the power grid, the glacier, the waste collection, the funding programme, the artist, the student council
the greenhouse, the test report, the regulation, the expert opinion, the household, the solution, the tool, the mountain range
the property, the bridge, the railway station, the public, the procedure, the heating plan, the count, the verdict, the mill
the hiking trail, the pedestrian zone, the citizens’ budget, the park, the swimming pool, the buyer, the vet, the laboratory
the chamber of crafts, the draft, the law, the deadline, the grant, the tax, the electricity price, the harbour authority
the theatre, the schedule, the stage, the orchestra, the publisher, the translation, the dictionary, the recall, the dairy
the forester, the moor, the dune, the water level, the sewage plant, the power station, the battery, the ferry, the satellite`),
  verbs: phrases(`
checks, explains, publishes, promotes, revises, justifies, opens, extends, announces, confirms, enables, closes, advises, decides
delays, supports, employs, raises, lowers, grows, shrinks, answers, warns, helps, works, plans, calculates, learns, translates
measures, counts, compares, hesitates, wins, loses, begins, ends, stays, holds, convinces, forbids, allows, fears, hopes, wishes
shortens, changes, deletes, collects, protects, takes over, suffices, lacks, insists`),
  adverbs: phrases(`
recently, possibly, expressly, at first, finally, in future, usually, for now, surprisingly, publicly, daily, yearly, unusually
thoroughly, gradually, actually, mostly, nevertheless, all the same, besides, perhaps, currently, so far, meanwhile, nowhere
everywhere, at once, for the first time, presumably, again, rarely, often, slowly, immediately, together, voluntarily`),
  adjectives: phrases(`
independent, reliable, capable, dangerous, useful, incomprehensible, cheap, urban, rural, larger, shorter, higher, natural, European
superfluous, tedious, cheerful, similar, wide open, reasonable, responsible, final, available, sustainable, successful, simple
difficult, expensive, safe, exact, noticeable, measurable, unchanged, protected, damaged, overloaded, balanced, affordable, opaque
declining, steady, patchy, well documented, accessible, quiet, fast, dry, cool`),
  places: phrases(`
in Cologne, in Munich, in Düsseldorf, in Austria, in Zürich, in Brussels, in Thuringia, on the coast, above the roofs, by the river
in the capital, before the court, in spring, in March, after five years, since early summer, during the test, on request
without a reason, despite higher costs, because of the heat, for twelve months, against the decision, under the lead of the states
during floods, in freight traffic, at schools, in surgeries, in hindsight, at the market, between Rügen and Göttingen, in Lübeck
in the south, on Tuesday, on Wednesday, at the weekend, in January, in late autumn`),
  links: phrases('while, although, so that, before, after, because, as long as, provided that, in case, since'),
  and: 'and',
  more: 'More on this',
  remains: (adverb, adjective) => `remains ${adverb} ${adjective}`,
  percent: 'per cent',
  quoted: text => `“${text}”`,
  table: ['Place', 'Number', 'Verdict'],
  sources: 'Sources',
}
