import { addressWordings } from './address-wordings.ts'
import { expectations } from './expectations.ts'
import { jekyllWordings } from './jekyll-wordings.ts'
import { mediaWordings } from './media-wordings.ts'
import type { Messages } from './messages.ts'
import { relatedWordings } from './related-wordings.ts'
import { topicWordings } from './topic-wordings.ts'
import { yamlWording, yamlWordings } from './yaml-wordings.ts'

/** The reader's words in English. */
export const en: Messages = {
  ...addressWordings.en,
  ...jekyllWordings.en,
  ...topicWordings.en,
  ...relatedWordings.en,
  ...mediaWordings.en,
  encoding: () => ({
    message: 'Here the file stops being text in UTF-8.',
    hint: 'Open the file in an editor, choose the right encoding, and save it as UTF-8.',
  }),
  unreadable: reason => ({
    message: `The file cannot be opened (${reason}).`,
    hint: 'Check the permissions of the file, or whether another program moves it.',
  }),
  empty: () => ({ message: 'The file is empty.', hint: 'Write the article, or delete the file.' }),
  frontMatterMissing: () => ({
    message: 'The file does not begin with front matter, so it has no title.',
    hint: 'Let the first line be `---`, then fields such as `title: "…"`, then another line `---`. Nothing may stand before it.',
  }),
  frontMatterUnclosed: () => ({
    message: 'The front matter has no end: after the first `---` no second line `---` follows.',
    hint: 'Put a line that holds only `---` between the fields and the text.',
  }),
  frontMatterLong: limit => ({
    message: `The front matter is longer than ${limit} characters, so it is not read.`,
    hint: 'Delete blank lines, and move what is no field behind the second line `---`.',
  }),
  frontMatterForeign: language => ({
    message: `Front matter in “${language}” is not read and never run; KIosk reads YAML alone.`,
    hint: 'Let the first line be only `---`, and write the fields as YAML: `title: "…"`.',
  }),
  frontMatterNoMap: () => ({
    message: 'The front matter holds no fields of the form `name: value`.',
    hint: 'Begin with `title: "…"`. If the first `---` was meant as a rule in the text, the front matter is missing above it.',
  }),
  yaml: (problem, repair) => yamlWording(yamlWordings.en[problem], repair),
  keyTwice: (key, first, again) => ({
    message: `The field “${key}” stands here twice, in lines ${first.line} and ${again.line}; only one of them can count.`,
    hint: 'Delete one of the two lines.',
  }),
  keyTwiceLastWins: (key, first, again) => ({
    message: `The field “${key}” stands here twice, in lines ${first.line} and ${again.line}; the last one counts, as in Jekyll.`,
    hint: 'Delete the line that should not count.',
  }),
  fieldShape: (field, found, expectation) => ({
    message:
      expectation === 'date-impossible'
        ? `The field “${field}” says “${found ?? ''}”, a date that does not exist.`
        : `The field “${field}” ${found === null ? 'has the wrong form' : `says “${found}”`}; ${expectations.en[expectation]} is expected.`,
    hint: expectation === 'date-impossible' ? 'Correct the date.' : 'Correct the field, or delete it.',
  }),
  fieldMissing: (field, expectation) => ({
    message: `The field “${field}” is missing or empty; ${expectations.en[expectation]} is expected.`,
    hint: 'Add it here.',
  }),
  placeShape: (found, expectation) => ({
    message: `${found === null ? 'This has the wrong form' : `Here stands “${found}”`}; ${expectations.en[expectation]} is expected.`,
    hint: 'Write it in that form.',
  }),
  variableShape: (variable, found, expectation) => ({
    message: `The variable ${variable} says “${found}”; ${expectations.en[expectation]} is expected.`,
    hint: `Correct ${variable}, or unset it: then this file decides.`,
  }),
  fieldUnknown: (field, guess) => ({
    message: `KIosk knows no field “${field}”, so it has no effect.${didYouMean(guess)}`,
    hint: guess ? `Rename it to “${guess}”, or delete it.` : 'Delete it, unless another program needs it.',
  }),
  textCut: (field, rest) => ({
    message: `In “${field}” a text ends at a comma: “${rest}” is read as a field of its own and would be lost.`,
    hint: 'Put the whole text in quotes.',
  }),
  titleMissing: () => ({ message: 'The title is missing.', hint: 'Add `title: "…"` to the front matter.' }),
  titleFromName: title => ({
    message: `The title is missing; as in Jekyll, the file name serves as “${title}”.`,
    hint: 'Add `title: "…"` to the front matter.',
  }),
  titleLong: limit => ({
    message: `The title has more than ${limit} characters and pushes down all that readers should see before the text.`,
    hint: 'Shorten it; what it had to say fits in `standfirst`.',
  }),
  dateInName: name => ({
    message: `The file name “${name}” begins with a date that does not exist.`,
    hint: 'Correct the date in the file name, or add `date:` to the front matter.',
  }),
  languageInvalid: found => ({
    message: `“${found}” is no language tag; ${expectations.en.language} is expected.`,
    hint: 'Write `language: en` or the tag of the language of the text.',
  }),
  languageUnlisted: (language, languages) => ({
    message: `The text is in “${language}”, but the publication appears in: ${languages.join(', ')}.`,
    hint: `Correct \`language\`, or add “${language}” to \`languages\` in site.yaml.`,
  }),
  topicUnknown: (topic, guess) => ({
    message: `There is no topic “${topic}”.${didYouMean(guess)} The topics are in topics.yaml.`,
    hint: guess
      ? `Write “${guess}”, or add the topic to topics.yaml.`
      : 'Choose one of them, or add the topic to topics.yaml.',
  }),
  topicEmpty: topic => ({
    message: `The topic “${topic}” has no letters or digits to make an address from; it is left out.`,
    hint: 'Name the topic in words.',
  }),
  topicsMany: (count, limit) => ({
    message: `The article names ${count} topics; it cannot have more than ${limit}, the others are left out.`,
    hint: `Keep at most ${limit}, better a few.`,
  }),
  aiContradiction: fields => ({
    message: `The fields ${listed(fields)} contradict each other about the part AI had. Until that is settled, the article counts as AI-generated.`,
    hint: 'Keep the one that is true, best as `ai: generated`, `ai: assisted` or `ai: none`.',
  }),
  aiUnreadable: (field, found, guess) => ({
    message: `The field “${field}” ${found === null ? 'cannot be read' : `says “${found}”, which cannot be read`}.${didYouMean(guess)} Until that is settled, the article counts as AI-generated.`,
    hint: 'Write `ai: generated`, `ai: assisted` or `ai: none`, or `aigenerated: true`.',
  }),
  gateUnknown: (gate, guess) => ({
    message: `There is no review gate “${gate}”.${didYouMean(guess)} The gates are in site.yaml.`,
    hint: 'Correct the name, or add the gate to `gates` in site.yaml.',
  }),
  personUnknown: (person, guess) => ({
    message: `“${person}” is not in people.yaml.${didYouMean(guess)}`,
    hint: 'Correct the key, or add the person to people.yaml.',
  }),
  notDated: () => ({
    message: 'The file name does not begin with a date, so the file is not an article.',
    hint: 'Rename it to YYYY-MM-DD-name.md, or move it elsewhere.',
  }),
  notMarkdown: () => ({
    message: 'Only Markdown files belong here; this file is left out.',
    hint: 'Pictures and sound belong in media/, texts need the suffix .md.',
  }),
  linkOutside: () => ({
    message:
      'This symbolic link is not followed: it leads out of the publication, to a folder, or to a file that is not served itself.',
    hint: 'Put the file itself in the publication.',
  }),
  nameMissing: () => ({
    message: 'The name of the publication is missing.',
    hint: 'Add `name: …`; it stands on every page.',
  }),
  originMissing: () => ({
    message: 'The address of the publication is missing; feeds and sitemaps would lead nowhere.',
    hint: 'Add `origin: https://…` to site.yaml (in Jekyll `url:` in _config.yml), or set KIOSK_ORIGIN.',
  }),
  keyTaken: key => ({
    message: `The key “${key}” stands here twice; the first entry counts.`,
    hint: 'Rename or delete one.',
  }),
  gateUndeclared: (gate, guess) => ({
    message: `\`requiredGates\` names “${gate}”, which is not one of the \`gates\`.${didYouMean(guess)}`,
    hint: 'Add it to `gates`, or correct the name.',
  }),
  liquid: tags => ({
    message: `The text holds Liquid, which KIosk does not run and shows as text: ${tags.join(' ')}`,
    hint: 'Write what it stands for: a link, a picture, a code block.',
  }),
  attributeList: lists => ({
    message: `The text holds kramdown attribute lists, which KIosk drops: ${lists.join(' ')}`,
    hint: 'Delete them; nothing else is lost.',
  }),
  expectations: expectations.en,
}

function didYouMean(guess: string | null): string {
  return guess === null ? '' : ` Did you mean “${guess}”?`
}

function listed(names: readonly string[]): string {
  return names.map(name => `“${name}”`).join(' and ')
}
