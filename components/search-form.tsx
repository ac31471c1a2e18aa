import type { Words } from '#lib/i18n/words.ts'

/** What to look for, and what to narrow it down to; the script adds topics, years and how much each leaves. */
export function SearchForm({ words }: { readonly words: Words }) {
  const { reviews, review, submit, term, topic, year } = words.search
  const { assisted, generated, none, unknown } = words.involvement
  return (
    <search>
      <form className="search max-w-measure">
        <label>
          {term}
          <input type="search" name="q" autoComplete="off" enterKeyHint="search" />
        </label>
        <button type="submit">{submit}</button>
        <Choice name="topic" label={topic} values={{}} words={words} />
        <Choice name="year" label={year} values={{}} words={words} />
        <Choice name="ai" label={words.figuresKind} values={{ generated, assisted, none, unknown }} words={words} />
        <Choice name="review" label={review} values={reviews} words={words} />
      </form>
    </search>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly values: Readonly<Record<string, string>>
  readonly words: Words
}

function Choice({ label, name, values, words }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{words.search.all}</option>
        {Object.entries(values).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
