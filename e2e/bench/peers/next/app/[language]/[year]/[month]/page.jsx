import { Headline, Line, Pager, Time } from '../../../../components/small.jsx'
import { itemAt, paramsOf } from '../../../../lib/editions.js'
import { metadataOf } from '../../../../lib/metadata.js'
import { month as written } from '../../../../newsroom/dates.js'

export const generateStaticParams = () => paramsOf('months', 'language', 'year', 'month')

const monthOf = async params => {
  const { language, year, month } = await params
  return itemAt('months', `/${language}/${year}/${month}/`)
}

export async function generateMetadata({ params }) {
  const { language, url, month } = await monthOf(params)
  return metadataOf(language, url, written(month, language))
}

export default async function Page({ params }) {
  const { language, month, days, newer, older } = await monthOf(params)
  return (
    <>
      <Headline>{written(month, language)}</Headline>
      {days.map(({ date, articles }) => (
        <section className="ledger" key={articles[0].url}>
          <h2 className="ledger-head">
            <Time date={date} language={language} />
          </h2>
          <ul className="lines">
            {articles.map(article => (
              <li key={article.url}>
                <Line article={article} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Pager newer={newer} older={older} language={language} />
    </>
  )
}
